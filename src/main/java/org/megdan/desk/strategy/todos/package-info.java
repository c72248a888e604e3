/** What the strategy desk has waiting for people: work of the year, decisions to take, texts to finish. */
@NullMarked
package org.megdan.desk.strategy.todos;

import org.jspecify.annotations.NullMarked;
