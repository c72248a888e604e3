package org.megdan.platform.identity.signin;

import org.megdan.platform.web.FormErrors;

/** The code that is asked for; what was typed is never sent back. */
public record CodePage(FormErrors errors) {}
