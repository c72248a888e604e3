package org.megdan.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** The answer to every act that went well: 303, see this page of ours. */
public final class See {

    private See() {}

    public static RedirectView other(String path) {
        var view = new RedirectView(path, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setPropagateQueryParams(false);
        return view;
    }
}
