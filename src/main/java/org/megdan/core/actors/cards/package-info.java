/** Persons, organisations and their contact points as rows and lists. */
@NullMarked
package org.megdan.core.actors.cards;

import org.jspecify.annotations.NullMarked;
