/**
 * Saved questions over ties, topics, places and consents: a sentence, a count and the people. Whoever did not agree to the
 * purpose at hand is counted apart and never handed out.
 */
@NamedInterface("audiences")
@NullMarked
package org.megdan.core.actors.audiences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
