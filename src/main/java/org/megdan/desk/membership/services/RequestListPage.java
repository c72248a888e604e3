package org.megdan.desk.membership.services;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/**
 * @param isFurther it is not the first piece
 * @param isOffice everybody's requests, else those of the members one speaks for
 * @param used what the members that one speaks for were given this year
 */
public record RequestListPage(Piece<Request> piece, boolean isFurther, boolean isOffice, String year, List<Used> used) {

    private static final String PATH = "/members/services/requests";

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("membership.services.title"), "/members/services"));
    }

    public @Nullable String first() {
        return isFurther ? PATH : null;
    }

    public @Nullable String older() {
        var last = piece.last();
        return last == null ? null : PATH + "?after=" + last.written();
    }
}
