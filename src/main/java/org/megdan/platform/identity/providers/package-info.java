/**
 * Sign-in by somebody else's word: an identity provider that speaks OpenID Connect (docs/adr/0021). It proves who somebody is and
 * gives no right.
 */
@NullMarked
package org.megdan.platform.identity.providers;

import org.jspecify.annotations.NullMarked;
