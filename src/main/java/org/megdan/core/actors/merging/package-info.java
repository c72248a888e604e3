/**
 * One record out of two, and back. Every table that names an actor by a foreign key comes along by itself; of what only
 * holds an id each module says whether it follows ({@link org.megdan.platform.privacy.Following}). What cannot be changed keeps its id,
 * and finds the name under the record that stayed.
 */
@NamedInterface("merging")
@NullMarked
package org.megdan.core.actors.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
