/** The people of a member organisation, as its delegate keeps them; and how many they are, for the network. */
@NullMarked
package org.megdan.desk.people.engaged;

import org.jspecify.annotations.NullMarked;
