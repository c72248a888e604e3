/**
 * Citizens engaged through member organisations, recorded by the organisation's delegate. The network knows that there is one
 * more; who it is, only once they agreed to that, and no longer when they take it back.
 */
@NamedInterface("engaged")
@NullMarked
package org.megdan.core.actors.engaged;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
