package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Running text of an OpenDocument text as blocks, with its footnotes and numbers. */
final class OdtInline {

    private static final String HEADINGS = "headings";

    private final OdtStyles styles;
    private final Numbering numbering = new Numbering();
    private final List<Block> footnotes = new ArrayList<>();
    private String lastNumber = "";

    OdtInline(OdtStyles styles) {
        this.styles = styles;
    }

    List<Block> footnotes() {
        return footnotes;
    }

    void restart(String list) {
        numbering.restart(list);
    }

    String number(String list, int level, Element item) {
        var pattern = styles.pattern(list, level);
        if (pattern.isEmpty()) {
            return "";
        }
        var start = item.getAttribute("text:start-value");
        var first = start.matches("\\d{1,4}") ? Integer.parseInt(start) : styles.start(list, level);
        lastNumber = numbering.next(list, level, first, pattern, at -> styles.format(list, at));
        return lastNumber;
    }

    /** A paragraph; the second one of the same list item goes on without a number. */
    List<Block> paragraph(Element element, OdtPlace place) {
        var isFirst = !(element.getPreviousSibling() instanceof Element);
        var inline = new InlineText();
        inline.number(isFirst ? place.number() : "");
        say(element, inline, styles.isStrong(element));
        return inline.take().stream()
                .map(block -> place.depth() > 0 && isFirst ? block.as(Block.Kind.ITEM, place.depth()) : block)
                .map(block -> block.in(place.cell()))
                .toList();
    }

    List<Block> heading(Element element, int depth) {
        var inline = new InlineText();
        var pattern = styles.outlinePattern(depth - 1);
        if (!pattern.isEmpty()) {
            inline.number(numbering.next(HEADINGS, depth - 1, 1, pattern, styles::outlineFormat));
        }
        say(element, inline, false);
        return inline.take();
    }

    private void say(Node parent, InlineText inline, boolean strong) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                enter(element, inline, strong);
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                words(node.getTextContent(), inline, strong);
            }
        }
    }

    private void enter(Element element, InlineText inline, boolean strong) {
        switch (element.getTagName()) {
            case "text:s", "text:tab", "text:line-break" -> words(" ", inline, strong);
            case "text:note" -> note(element, inline);
            case "office:annotation", "text:soft-page-break", "text:bookmark" -> {}
            default -> {
                if (styles.isRaised(element)) {
                    inline.raised(Words.tidy(element.getTextContent()));
                } else {
                    say(element, inline, strong || styles.isStrong(element));
                }
            }
        }
    }

    private static void words(String text, InlineText inline, boolean strong) {
        if (strong) {
            inline.strong(text);
        } else {
            inline.plain(text);
        }
    }

    private void note(Element note, InlineText inline) {
        var mark = Words.tidy(text(note, "text:note-citation"));
        inline.raised(mark);
        var words = Words.tidy(text(note, "text:note-body"));
        footnotes.add(new Block(Block.Kind.PARAGRAPH, 0, words, false, null, mark, List.of(), Spot.line(0)));
    }

    private static String text(Element note, String tag) {
        var found = note.getElementsByTagName(tag).item(0);
        return found == null ? "" : found.getTextContent();
    }
}
