package org.megdan.desk.membership.applications;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.introductions.Introduction;
import org.megdan.desk.membership.programmes.Programme;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What came in, narrowed by state and programme.
 *
 * @param introduced organisations without a record that wait for one, for whoever may give it
 * @param state a name of {@link State}, {@code open} for all that wait, or {@code all}
 */
public record ApplicationListPage(
        Piece<Application> piece,
        List<Programme> programmes,
        String state,
        String mark,
        boolean isFurther,
        boolean mayEdit,
        List<Introduction> introduced) {

    static final String OPEN = "open";
    static final String ALL = "all";

    public List<Choice> states(Layout layout) {
        return Stream.concat(
                        Stream.of(
                                new Choice(OPEN, layout.t("membership.applications.open")),
                                new Choice(ALL, layout.t("membership.applications.all"))),
                        Arrays.stream(State.values()).map(one -> new Choice(one.name(), layout.t(one.key()))))
                .toList();
    }

    public List<Choice> marks(Layout layout) {
        return programmes.stream()
                .map(programme -> new Choice(programme.mark().part(), programme.name(layout.language())))
                .toList();
    }

    /** Who only reads them is told who answers. */
    public String introducedNote(Layout layout) {
        return layout.t(
                layout.viewer().may("actors.edit")
                        ? "membership.introduction.waiting.note"
                        : "membership.introduction.waiting.read");
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
        return UriComponentsBuilder.fromPath("/members/applications")
                .queryParam("state", state)
                .queryParam("mark", mark);
    }
}
