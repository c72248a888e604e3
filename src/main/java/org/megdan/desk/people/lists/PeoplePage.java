package org.megdan.desk.people.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorPage;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of people or of organisations.
 *
 * @param further whether this is a later page of the list
 */
public record PeoplePage(
        Kin kin,
        String words,
        ActorPage list,
        boolean further,
        boolean mayEdit,
        boolean mayGrant,
        boolean mayReadLetters) {

    public List<Crumb> tabs(Layout layout) {
        return List.of(
                new Crumb(layout.t("people.people"), Kin.PEOPLE.path()),
                new Crumb(layout.t("people.organisations"), Kin.ORGANISATIONS.path()));
    }

    /** The list as shown, in this format. */
    public String file(String format) {
        var path = "/people/export/" + (kin.isPeople() ? "people" : "organisations") + "/" + format;
        return words.isBlank()
                ? path
                : UriComponentsBuilder.fromPath(path)
                        .queryParam("q", "{words}")
                        .encode()
                        .buildAndExpand(words)
                        .toUriString();
    }

    public String count(Layout layout) {
        return layout.t(kin.isPeople() ? "people.count.people" : "people.count.organisations", list.total());
    }

    public @Nullable String first() {
        return further
                ? UriComponentsBuilder.fromPath(kin.path())
                        .queryParam("q", "{words}")
                        .encode()
                        .buildAndExpand(words)
                        .toUriString()
                : null;
    }

    public @Nullable String older() {
        var next = list.next();
        return next == null
                ? null
                : UriComponentsBuilder.fromPath(kin.path())
                        .queryParam("q", "{words}")
                        .queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(words, next)
                        .toUriString();
    }
}
