/** Passkeys of an account as the browser's protocol needs them, and as their owner sees them. */
@NullMarked
package org.megdan.platform.identity.passkeys;

import org.jspecify.annotations.NullMarked;
