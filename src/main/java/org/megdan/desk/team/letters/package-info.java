@NullMarked
package org.megdan.desk.team.letters;

import org.jspecify.annotations.NullMarked;
