package org.megdan.core.plans.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads an OpenDocument text: headings by outline level, lists numbered as the word processor would show them. */
final class OdtReader {

    private final List<Block> blocks = new ArrayList<>();
    private final TableCount tables = new TableCount();

    SourceText read(String name, PackedFile file) throws IOException {
        var content = SafeXml.parse(file.find("content.xml").orElseThrow());
        var styles = file.find("styles.xml");
        var known = new OdtStyles(content, styles.isPresent() ? SafeXml.parse(styles.get()) : content);
        var body = content.getElementsByTagName("office:text").item(0);
        if (body == null) {
            throw new Refusal("broken", name);
        }
        var text = new OdtInline(known);
        walk(body, text, new OdtPlace("", 0, "", null));
        blocks.addAll(text.footnotes());
        return SourceText.ofBlocks(name, blocks);
    }

    private void walk(Node parent, OdtInline text, OdtPlace place) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                enter(element, text, place);
            }
        }
    }

    private void enter(Element element, OdtInline text, OdtPlace place) {
        switch (element.getTagName()) {
            case "text:h" -> heading(element, text, place.cell());
            case "text:p" -> blocks.addAll(text.paragraph(element, place));
            case "text:list" -> list(element, text, place);
            case "table:table" -> table(element, text);
            case "text:tracked-changes", "office:annotation", "text:sequence-decls", "office:forms" -> {}
            default -> walk(element, text, place);
        }
    }

    private void heading(Element element, OdtInline text, @Nullable Cell cell) {
        var level = element.getAttribute("text:outline-level");
        var depth = level.matches("\\d") ? Integer.parseInt(level) : 1;
        for (var block : text.heading(element, depth)) {
            blocks.add(block.as(Block.Kind.HEADING, depth).in(cell));
        }
    }

    private void list(Element list, OdtInline text, OdtPlace place) {
        var own = list.getAttribute("text:style-name");
        var style = own.isEmpty() ? place.listStyle() : own;
        var goesOn =
                list.getAttribute("text:continue-numbering").equals("true") || list.hasAttribute("text:continue-list");
        if (place.depth() == 0 && !goesOn) {
            text.restart(style);
        }
        for (var node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element item) {
                var number =
                        item.getTagName().equals("text:list-header") ? "" : text.number(style, place.depth(), item);
                walk(item, text, new OdtPlace(style, place.depth() + 1, number, place.cell()));
            }
        }
    }

    private void table(Element table, OdtInline text) {
        var number = tables.next();
        var rows = new ArrayList<Element>();
        rows(table, rows);
        for (var row = 0; row < rows.size(); row++) {
            var column = 0;
            for (var node = rows.get(row).getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element cell) {
                    if (cell.getTagName().equals("table:table-cell")) {
                        walk(cell, text, new OdtPlace("", 0, "", new Cell(number, row, column)));
                    }
                    column++;
                }
            }
        }
    }

    /** Its own rows: those of tables inside its cells are read where they stand. */
    private static void rows(Element parent, List<Element> into) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getTagName().equals("table:table-row")) {
                    into.add(element);
                } else if (element.getTagName().startsWith("table:table-")) {
                    rows(element, into);
                }
            }
        }
    }
}
