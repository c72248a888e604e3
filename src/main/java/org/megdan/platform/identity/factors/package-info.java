/** The second factor of an account: codes of an authenticator app, and recovery codes for the day the telephone is gone. */
@NullMarked
package org.megdan.platform.identity.factors;

import org.jspecify.annotations.NullMarked;
