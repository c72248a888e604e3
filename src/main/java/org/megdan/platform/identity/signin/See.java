package org.megdan.platform.identity.signin;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** The answer to a form that was accepted: see the other page, 303. */
public final class See {

    private See() {}

    public static RedirectView other(String path) {
        var view = new RedirectView(path, false, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setPropagateQueryParams(false);
        return view;
    }
}
