@NullMarked
package org.megdan.desk.team.lists;

import org.jspecify.annotations.NullMarked;
