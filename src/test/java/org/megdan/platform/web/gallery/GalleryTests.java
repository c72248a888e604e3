package org.megdan.platform.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layout.Notice;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.assets.Assets;
import org.mockito.Mockito;

class GalleryTests {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "megdan.pages");
    private static final Messages MESSAGES = new Messages();
    private static final List<String> STATES = List.of("full", "empty", "wrong");

    static Stream<Arguments> pages() {
        return Stream.of(Language.values())
                .flatMap(language -> STATES.stream().map(state -> Arguments.of(language, state)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordIsThere(Language language, String state) {
        var page = draw(language, state);

        assertThat(page.text()).doesNotContain("⟨", "{0}", "null");
        assertThat(page.title()).isNotBlank();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language.code());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFieldHasItsLabelAndItsNotes(Language language, String state) {
        var page = draw(language, state);

        assertThat(page.select("input:not([type=hidden]), select, textarea"))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(page.select("label[for=" + field.id() + "]"))
                        .as("label of %s", field)
                        .hasSize(1));
        assertThat(page.select("[aria-describedby], [aria-labelledby]").stream().flatMap(GalleryTests::namedIds))
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsStepDownOneByOne(Language language, String state) {
        var levels = draw(language, state).select("main h1, main h2, main h3, main h4").stream()
                .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                .toList();

        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        assertThat(Stream.iterate(1, at -> at < levels.size(), at -> at + 1)
                        .map(at -> levels.get(at) - levels.get(at - 1)))
                .allMatch(step -> step <= 1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingThatActsStandsInsideAnother(Language language, String state) {
        var page = draw(language, state);

        assertThat(page.select("a a, a button, button a, summary a, summary button, label a"))
                .isEmpty();
        assertThat(page.select("main form[method=post]"))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
    }

    private static Stream<String> namedIds(Element element) {
        var ids = element.attr("aria-describedby") + " " + element.attr("aria-labelledby");
        return Stream.of(ids.strip().split("\\s+"));
    }

    private static Document draw(Language language, String state) {
        var layout = new Layout(
                language,
                MESSAGES,
                new Viewer(null, null, "", Set.of()),
                "Мрежа",
                "/gallery",
                "http://localhost",
                List.of(new Layout.MenuEntry("ui.search", "/search", 1)),
                List.of(new Layout.MenuEntry("ui.my", "/my", 1)),
                new Notice(Notice.Kind.DONE, MESSAGES.text(language, "gallery.notice")),
                new Layout.Csrf("_csrf", () -> "token"),
                Mockito.mock(Assets.class));
        var html = new StringOutput();
        ENGINE.render("ui/gallery/show.jte", Map.of("layout", layout, "page", new UiGalleryPage(state)), html);
        return Jsoup.parse(html.toString());
    }
}
