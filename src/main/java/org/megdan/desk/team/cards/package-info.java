@NullMarked
package org.megdan.desk.team.cards;

import org.jspecify.annotations.NullMarked;
