package org.megdan.platform.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Turns a page for the screen into one for paper: nothing to press, nothing folded, every picture said in words. */
final class PaperMarkup {

    private static final String PRESSED = "script, style, link, form, nav, button, iframe, object, embed, video, audio,"
            + " base, meta, noscript, [data-print], summary, svg.icon";

    private final Paper paper;

    PaperMarkup(Paper paper) {
        this.paper = paper;
    }

    org.w3c.dom.Document document() {
        return new W3CDom().namespaceAware(true).fromJsoup(page());
    }

    private Document page() {
        var parser = Parser.htmlParser().settings(ParseSettings.preserveCase);
        var page = Jsoup.parse("<main></main>", parser);
        page.expectFirst("html")
                .attr("lang", paper.language().code())
                .attr("xml:lang", paper.language().code());
        page.title(paper.title());
        meta(page, "author", paper.publisher());
        meta(page, "description", paper.title());
        page.head().appendElement("style").appendText(printStyle());
        var main = page.expectFirst("main");
        main.html(paper.html());
        main.select(PRESSED).remove();
        main.select("[style]").removeAttr("style");
        main.select("details").tagName("div").removeAttr("open");
        main.select("img:not([src^=data:image/])").forEach(PaperMarkup::sayInstead);
        main.select("a[href]:not([title])").forEach(link -> link.attr("title", link.text()));
        main.select("svg:not(.chart-defs)").forEach(PaperMarkup::prepare);
        main.select(".chart-defs").remove();
        addBookmarks(page);
        return page;
    }

    private static void meta(Document page, String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    /** A picture that is not in the page itself can't be fetched; its words can be said. */
    private static void sayInstead(Element picture) {
        picture.replaceWith(new Element("span").text(picture.attr("alt")));
    }

    private static void prepare(Element picture) {
        adoptPatterns(picture);
        picture.attr("alt", words(picture)).attr("font-family", "Noto Sans");
    }

    /** Each picture is drawn by itself, so the patterns that a chart keeps once move into the pictures that use them. */
    private static void adoptPatterns(Element picture) {
        var page = picture.root();
        var wanted = picture.select("[fill^=url(#]").stream()
                .map(part -> part.attr("fill").replaceAll("^url\\(#|\\)$", ""))
                .distinct()
                .map(page::getElementById)
                .flatMap(Stream::ofNullable)
                .filter(pattern -> !pattern.parents().contains(picture))
                .map(Element::clone)
                .toList();
        if (!wanted.isEmpty()) {
            picture.prependElement("defs").appendChildren(wanted);
        }
    }

    private static String words(Element picture) {
        var page = picture.root();
        var said = Stream.of("aria-labelledby", "aria-describedby")
                .flatMap(attribute -> Stream.of(picture.attr(attribute).split(" ")))
                .filter(id -> !id.isEmpty())
                .map(page::getElementById)
                .flatMap(Stream::ofNullable)
                .map(Element::text)
                .collect(Collectors.joining(". "));
        return Stream.of(said, picture.attr("aria-label"), picture.text(), "–")
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseThrow();
    }

    private static void addBookmarks(Document page) {
        var bookmarks = page.head().appendElement("bookmarks");
        var number = 0;
        for (var heading : page.select("main h1, main h2, main h3")) {
            if (heading.id().isEmpty()) {
                heading.attr("id", "heading-" + ++number);
            }
            bookmarks.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
        }
    }

    private static String printStyle() {
        try (var style = Pdf.resource("/pdf/print.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
