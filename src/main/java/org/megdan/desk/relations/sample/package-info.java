/** Invented people and organisations for the demonstration; nobody of these names is meant. */
@NullMarked
package org.megdan.desk.relations.sample;

import org.jspecify.annotations.NullMarked;
