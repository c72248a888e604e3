/** Signing in and out by password; where to go afterwards. */
@NullMarked
package org.megdan.platform.identity.signin;

import org.jspecify.annotations.NullMarked;
