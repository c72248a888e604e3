package org.megdan.desk.team.cards;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** After a form was accepted: see the card. */
public final class See {

    private See() {}

    public static RedirectView card(String slug) {
        return other("/team/" + slug);
    }

    public static RedirectView other(String path) {
        var view = new RedirectView(path, false, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
