/** Keys by which programs act for a person: made, shown once, kept as a hash, taken back. */
@NullMarked
package org.megdan.platform.identity.tokens;

import org.jspecify.annotations.NullMarked;
