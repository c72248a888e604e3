package org.megdan.core.plans.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes cells of the lines that stand in them, and rows of cells. */
final class PdfCells {

    private PdfCells() {}

    /** The lines of a cell are one paragraph until one begins a new thing. */
    static String text(List<PdfLine> words) {
        var text = new StringBuilder();
        for (var level : PdfLevel.of(words)) {
            var line = level.text().strip();
            var open = text.substring(text.lastIndexOf("\n") + 1);
            if (text.isEmpty()) {
                text.append(line);
            } else if (open.endsWith(";") || LineBreak.isNewThing(line)) {
                text.append('\n').append(line);
            } else {
                text.setLength(text.length() - open.length());
                text.append(Words.join(open, line));
            }
        }
        return text.toString();
    }

    /** A row of the words of each of its columns; at least one of them has some. */
    static PdfLine row(List<List<PdfLine>> columns) {
        var cells = columns.stream().map(PdfCells::text).toList();
        var words = columns.stream().flatMap(List::stream).toList();
        return new PdfLine(
                cells.stream().map(cell -> cell.replace('\n', ' ')).collect(Collectors.joining(" | ")),
                words.stream().mapToDouble(PdfLine::x).min().orElse(0),
                words.stream().mapToDouble(PdfLine::end).max().orElse(0),
                words.stream().mapToDouble(PdfLine::y).max().orElse(0),
                words.getFirst().size(),
                words.getFirst().blank(),
                cells,
                false);
    }

    static List<List<PdfLine>> columns(int count) {
        return IntStream.range(0, count)
                .<List<PdfLine>>mapToObj(column -> new java.util.ArrayList<>())
                .toList();
    }
}
