@NullMarked
package org.megdan.desk.team.accounts;

import org.jspecify.annotations.NullMarked;
