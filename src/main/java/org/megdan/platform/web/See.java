package org.megdan.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** The answer to every act that went well: 303, see this page of ours. */
public final class See {

    private See() {}

    /** What had this address has another one for good. */
    public static RedirectView moved(String path) {
        var view = other(path);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return view;
    }

    public static RedirectView other(String path) {
        var view = new RedirectView(path, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setPropagateQueryParams(false);
        return view;
    }
}
