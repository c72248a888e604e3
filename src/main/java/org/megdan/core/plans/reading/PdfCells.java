package org.megdan.core.plans.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes cells of the words that stand in them, and rows of cells. */
final class PdfCells {

    private PdfCells() {}

    /** The lines of a cell are one paragraph until one begins a new thing. */
    static String text(List<PdfWord> words) {
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
    static PdfLine row(List<List<PdfWord>> columns) {
        var cells = columns.stream().map(PdfCells::text).toList();
        var words = columns.stream().flatMap(List::stream).toList();
        var drawn = new PdfWord(
                cells.stream().map(cell -> cell.replace('\n', ' ')).collect(Collectors.joining(" | ")),
                words.stream().mapToDouble(PdfWord::x).min().orElse(0),
                words.stream().mapToDouble(PdfWord::end).max().orElse(0),
                words.stream().mapToDouble(PdfWord::y).max().orElse(0),
                words.getFirst().size(),
                words.getFirst().blank());
        return new PdfLine(drawn, cells, false);
    }

    static List<List<PdfWord>> columns(int count) {
        return IntStream.range(0, count)
                .<List<PdfWord>>mapToObj(column -> new java.util.ArrayList<>())
                .toList();
    }
}
