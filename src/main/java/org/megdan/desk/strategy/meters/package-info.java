/** What strategies can count by themselves, offered to indicators. */
@NullMarked
package org.megdan.desk.strategy.meters;

import org.jspecify.annotations.NullMarked;
