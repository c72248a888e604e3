@NullMarked
package org.megdan.desk.team.ties;

import org.jspecify.annotations.NullMarked;
