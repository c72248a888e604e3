package org.megdan.platform.identity.links;

import org.megdan.platform.web.FormErrors;

/** Asking for a link. */
public record LinkPage(String email, FormErrors errors) {}
