package org.megdan.platform.identity.signin;

import org.megdan.platform.web.FormErrors;

/** The ways to sign in; a typed password is never sent back. */
public record SignInPage(String email, FormErrors errors) {}
