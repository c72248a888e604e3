/**
 * What people were asked for, in which words, and what each of them said; the last word counts. Purposes and wordings are data.
 * Whoever objected is not asked again by any list, and what was taken back stays so when an older database comes back.
 */
@NamedInterface("consents")
@NullMarked
package org.megdan.core.actors.consents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
