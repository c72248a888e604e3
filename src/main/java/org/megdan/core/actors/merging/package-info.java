/**
 * One record out of two, and back. Every table that names an actor by a foreign key comes along by itself; what only holds an
 * id and cannot be changed keeps it, and finds the name under the record that stayed.
 */
@NamedInterface("merging")
@NullMarked
package org.megdan.core.actors.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
