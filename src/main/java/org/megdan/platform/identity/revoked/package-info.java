/** What is taken away again when an older database comes back: accounts, passwords, passkeys, second factors, and whatever is open. */
@NullMarked
package org.megdan.platform.identity.revoked;

import org.jspecify.annotations.NullMarked;
