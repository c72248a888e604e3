package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks HTML, a whole page or a fragment inside a text file, and collects its blocks in reading order. */
final class HtmlBlocks {

    private static final Set<String> SILENT =
            Set.of("script", "style", "head", "template", "noscript", "svg", "iframe");
    private static final Set<String> OWN_BLOCK = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "blockquote",
            "pre",
            "dl",
            "dt",
            "dd",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "td",
            "th",
            "caption",
            "figure",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "br",
            "address",
            "body");
    private static final int DEEPEST = 9;
    private static final Set<String> STRONG = Set.of("b", "strong");

    private final TableCount tables;
    private final Function<Node, Spot> spots;
    private final List<Block> blocks = new ArrayList<>();
    private final ListNumber numbers = new ListNumber();
    private final InlineText inline = new InlineText();
    private Spot inlineSpot = Spot.line(0);
    private boolean inlineEmpty = true;
    private int nesting;

    HtmlBlocks(TableCount tables, Function<Node, Spot> spots) {
        this.tables = tables;
        this.spots = spots;
    }

    List<Block> of(Element root, @Nullable Cell cell) {
        walk(root, new Place(Block.Kind.PARAGRAPH, 0, cell, false));
        flush(new Place(Block.Kind.PARAGRAPH, 0, cell, false));
        return List.copyOf(blocks);
    }

    /** Of what is nested beyond all reason only the words count. */
    private void walk(Element element, Place place) {
        if (nesting >= ReadingLimits.DEPTH) {
            inlineSpot = inlineEmpty ? spots.apply(element) : inlineSpot;
            inlineEmpty = false;
            inline.plain(" " + element.text());
            return;
        }
        nesting++;
        children(element, place);
        nesting--;
    }

    private void children(Element element, Place place) {
        for (var node : element.childNodes()) {
            if (node instanceof TextNode text) {
                say(text, place);
            } else if (node instanceof Element child && !SILENT.contains(child.normalName())) {
                enter(child, place);
            }
        }
    }

    private void say(TextNode text, Place place) {
        if (inlineEmpty && !text.isBlank()) {
            inlineSpot = spots.apply(text);
            inlineEmpty = false;
        }
        if (place.strong()) {
            inline.strong(text.getWholeText());
        } else {
            inline.plain(text.getWholeText());
        }
    }

    private void enter(Element child, Place place) {
        var name = child.normalName();
        if (name.equals("sup")) {
            inline.raised(Words.tidy(child.text()));
        } else if (WordList.isMark(child)) {
            inline.number(WordList.number(child));
        } else if (STRONG.contains(name)) {
            walk(child, place.withStrong());
        } else if (!OWN_BLOCK.contains(name)) {
            walk(child, place);
        } else {
            flush(place);
            block(child, name, place);
        }
    }

    private void block(Element child, String name, Place place) {
        if (name.equals("table")) {
            table(child, place);
            return;
        }
        var listed = WordList.depth(child);
        var inner = listed > 0 ? place.item(Math.min(DEEPEST, listed)) : place.inside(name);
        if (name.equals("li")) {
            inline.number(numbers.next(child));
        }
        walk(child, inner);
        flush(inner);
    }

    private void table(Element table, Place place) {
        var number = tables.next();
        for (var caption : table.children()) {
            if (caption.normalName().equals("caption")) {
                walk(caption, place);
                flush(place);
            }
        }
        new HtmlTable(table).cells().forEach(found -> {
            var inner =
                    new Place(Block.Kind.PARAGRAPH, 0, new Cell(number, found.row(), found.column()), found.isHeader());
            walk(found.element(), inner);
            flush(inner);
        });
    }

    private void flush(Place place) {
        for (var block : inline.take()) {
            blocks.add(block.as(place.kind(), place.depth()).in(place.cell()).at(inlineSpot));
        }
        inlineEmpty = true;
    }

    private record Place(
            Block.Kind kind, int depth, @Nullable Cell cell, boolean strong) {

        Place withStrong() {
            return new Place(kind, depth, cell, true);
        }

        Place item(int depth) {
            return new Place(Block.Kind.ITEM, depth, cell, strong);
        }

        Place inside(String name) {
            if (name.matches("h[1-6]")) {
                return new Place(Block.Kind.HEADING, name.charAt(1) - '0', cell, strong);
            }
            return switch (name) {
                case "ul", "ol" -> new Place(kind, Math.min(DEEPEST, depth + 1), cell, strong);
                case "li" -> new Place(Block.Kind.ITEM, Math.max(1, depth), cell, strong);
                default -> this;
            };
        }
    }
}
