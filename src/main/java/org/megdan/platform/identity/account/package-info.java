/** The page of one's own account: password, passkeys, tokens, open sessions, what happened to it. */
@NullMarked
package org.megdan.platform.identity.account;

import org.jspecify.annotations.NullMarked;
