/** Organisations that the network does not know yet, as somebody of theirs introduces them; who keeps the records says which each is. */
@NullMarked
package org.megdan.desk.membership.introductions;

import org.jspecify.annotations.NullMarked;
