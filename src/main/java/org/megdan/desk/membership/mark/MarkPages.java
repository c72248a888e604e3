package org.megdan.desk.membership.mark;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Component;

/** Makes the page that proves a mark; three queries. */
@Component
class MarkPages {

    private final MarkPictures pictures;
    private final Grounds grounds;
    private final Delegates delegates;
    private final Layouts layouts;
    private final Clock clock;

    MarkPages(MarkPictures pictures, Grounds grounds, Delegates delegates, Layouts layouts, Clock clock) {
        this.pictures = pictures;
        this.grounds = grounds;
        this.delegates = delegates;
        this.layouts = layouts;
        this.clock = clock;
    }

    MarkPage of(Bearer bearer, Viewer viewer, Layout layout) {
        var mayEmbed = bearer.bearsOne() && (viewer.may("members.edit") || delegates.speaks(viewer, bearer.id()));
        return new MarkPage(
                bearer,
                grounds.of(bearer.marks().stream().map(MarkToday::tie).toList()),
                Language.today(clock),
                mayEmbed ? snippets(bearer, layout) : List.of());
    }

    Layout inLanguage(Language language) {
        return layouts.ofLetter(Viewer.ANYONE, language);
    }

    private List<Snippet> snippets(Bearer bearer, Layout layout) {
        return Stream.of(MarkPicture.Look.values())
                .flatMap(look -> Stream.of(Language.values()).map(language -> {
                    var inLanguage = inLanguage(language);
                    return Snippet.of(
                            bearer, pictures.of(bearer, inLanguage, look), language, inLanguage, layout.base());
                }))
                .toList();
    }
}
