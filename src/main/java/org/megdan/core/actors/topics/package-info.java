/** Areas of work, fields of knowledge and what journalists write about: one list of words for actors and for ties. */
@NamedInterface("topics")
@NullMarked
package org.megdan.core.actors.topics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
