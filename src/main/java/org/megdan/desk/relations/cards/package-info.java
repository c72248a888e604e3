/** One tie of a view: its details, its topics and what was done together. */
@NullMarked
package org.megdan.desk.relations.cards;

import org.jspecify.annotations.NullMarked;
