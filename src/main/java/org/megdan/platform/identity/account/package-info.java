/** The page of one's own account: password, passkeys, tokens, open sessions. */
@NullMarked
package org.megdan.platform.identity.account;

import org.jspecify.annotations.NullMarked;
