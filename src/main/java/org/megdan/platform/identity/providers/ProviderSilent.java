package org.megdan.platform.identity.providers;

import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/** The provider did not answer, or not in a way that can be believed; the other ways to sign in are there. */
class ProviderSilent extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderSilent(String name) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "identity.provider.silent", name);
    }
}
