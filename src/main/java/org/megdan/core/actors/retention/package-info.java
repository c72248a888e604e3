/** How long people are kept after their last tie has ended: a rule per kind of tie, the monthly list of who is due, and who is kept longer and why. */
@NamedInterface("retention")
@NullMarked
package org.megdan.core.actors.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
