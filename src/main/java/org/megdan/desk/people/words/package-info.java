/** The words that the network keeps for itself: kinds of ties, topics, places. */
@NullMarked
package org.megdan.desk.people.words;

import org.jspecify.annotations.NullMarked;
