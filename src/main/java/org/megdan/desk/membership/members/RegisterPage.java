package org.megdan.desk.membership.members;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Mark;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;
import org.springframework.web.util.UriComponentsBuilder;

/** The office's list of memberships, narrowed by what is to be done about them. */
public record RegisterPage(Piece<RegisterRow> piece, String show, String mark, boolean isFurther, boolean mayEdit) {

    static final List<String> SHOWS = List.of("current", "suspended", "late", "unsigned", "unpaid", "former");

    public List<Choice> shows(Layout layout) {
        return SHOWS.stream()
                .map(one -> new Choice(one, layout.t("membership.register." + one)))
                .toList();
    }

    public List<Choice> marks(Layout layout) {
        return List.of(Mark.values()).stream()
                .map(one -> new Choice(one.part(), layout.t(one.key())))
                .toList();
    }

    public @Nullable String first() {
        return isFurther ? address().build().toUriString() : null;
    }

    public @Nullable String older() {
        var last = piece.last();
        return last == null
                ? null
                : address().queryParam("after", last.written()).build().toUriString();
    }

    private UriComponentsBuilder address() {
        return UriComponentsBuilder.fromPath("/members/register")
                .queryParam("show", show)
                .queryParam("mark", mark);
    }
}
