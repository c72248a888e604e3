/** Settlements with their municipality, province and position on the map, as data that each network keeps for itself. */
@NamedInterface("places")
@NullMarked
package org.megdan.core.actors.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
