package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads text as people paste it: plain, Markdown, with stretches of HTML, with tables as rows of tabs or bars, or all of
 * these on one page. Each line is asked what it is; none is trusted to be only that.
 */
final class PlainText {

    private static final int DEEPEST = 9;
    private static final Pattern BULLET = Pattern.compile("(\\s*+)(?:[-*+–—•◦▪●○■□➢✓·]|[\\uf0b7\\uf0a7])\\s++(\\S.*)");
    private static final Pattern INDENTED_NUMBER =
            Pattern.compile("(\\s{2,12})\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,20}+|[IVXLCivxlc]{1,6}|\\p{L})[.)]\\s.*");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:b|i|u|p|ul|ol|li|br|sup|sub|strong|em|table|thead|tbody|tr|td|th|h[1-6]|span|div|a)(?:\\s[^<>]*)?/?>");
    private static final Pattern RULE = Pattern.compile("\\s*+(?:[-*_=]\\s*+){3,}+");

    private final List<Block> blocks = new ArrayList<>();
    private final TableCount tables = new TableCount();
    private final TextRows rows = new TextRows(tables);
    private @Nullable Line previous;

    List<Block> read(List<Line> lines) {
        var chunks = new HtmlChunks(lines);
        for (var i = 0; i < lines.size(); i++) {
            var last = chunks.last(i);
            if (last > i) {
                blocks.addAll(html(chunks.text(i, last), null, lines.get(i).spot()));
                i = last;
                previous = null;
            } else {
                line(lines.get(i));
            }
        }
        return List.copyOf(blocks);
    }

    private void line(Line line) {
        var cells = rows.cells(line);
        if (!cells.isEmpty()) {
            cells.forEach((cell, text) -> text.lines().forEach(part -> blocks.addAll(inline(part, cell, line.spot()))));
            previous = null;
        } else if (ContentsLine.is(line.text())) {
            blocks.add(Block.of(Block.Kind.FURNITURE, 0, Words.tidy(line.text()), line.spot()));
            previous = null;
        } else if (line.isBlank() || RULE.matcher(line.text()).matches()) {
            previous = null;
        } else if (!continues(line)) {
            begin(line);
            previous = line;
        }
    }

    private void begin(Line line) {
        var heading = MarkdownHeading.of(line.text().strip());
        var bullet = BULLET.matcher(line.text().replace("\t", "    "));
        if (heading != null) {
            inline(heading.title(), null, line.spot())
                    .forEach(block -> blocks.add(block.as(Block.Kind.HEADING, heading.depth())));
        } else if (bullet.matches()) {
            var depth = Math.min(DEEPEST, 1 + bullet.group(1).length() / 2);
            inline(bullet.group(2), null, line.spot()).forEach(block -> blocks.add(block.as(Block.Kind.ITEM, depth)));
        } else {
            var indented = INDENTED_NUMBER.matcher(line.text().replace("\t", "    "));
            var depth = indented.matches() ? 1 + indented.group(1).length() / 2 : 0;
            inline(line.text(), null, line.spot())
                    .forEach(block -> blocks.add(depth > 0 ? block.as(Block.Kind.ITEM, depth) : block));
        }
    }

    /** Whether the line only goes on with the sentence of the line above it, and if so takes it in. */
    private boolean continues(Line line) {
        if (previous == null || blocks.isEmpty() || !new LineBreak(previous, line).isWithinSentence()) {
            return false;
        }
        var more = inline(line.text(), null, line.spot());
        var together = blocks.getLast().text().length() + line.text().length();
        if (more.size() != 1 || blocks.getLast().isHeading() || together > ReadingLimits.LINE) {
            return false;
        }
        var open = blocks.removeLast();
        blocks.add(open.followedBy(more.getFirst()));
        previous = line;
        return true;
    }

    private List<Block> inline(String text, @Nullable Cell cell, Spot spot) {
        if (TAG.matcher(text).find()) {
            return html(text, cell, spot);
        }
        return MarkdownInline.blocks(text).stream()
                .map(block -> block.in(cell).at(spot))
                .toList();
    }

    private List<Block> html(String text, @Nullable Cell cell, Spot spot) {
        var line = spot.from();
        var fragment = Jsoup.parseBodyFragment(MarkdownInline.asHtml(text));
        return new HtmlBlocks(tables, node -> new Spot(line, spot.to(), spot.page())).of(fragment.body(), cell);
    }
}
