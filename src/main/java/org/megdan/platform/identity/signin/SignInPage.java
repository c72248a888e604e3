package org.megdan.platform.identity.signin;

import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.FormErrors;

/**
 * The ways to sign in; a typed password is never sent back.
 *
 * @param provider what the identity provider is called, null where there is none
 */
public record SignInPage(
        String email, FormErrors errors, @Nullable String provider) {}
