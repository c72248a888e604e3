/** The card of a person or an organisation and its contact points. */
@NullMarked
package org.megdan.desk.people.cards;

import org.jspecify.annotations.NullMarked;
