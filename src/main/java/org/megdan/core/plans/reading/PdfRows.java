package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of a table as drawn: a larger step down begins a row; where all steps are equal, a line in the first column does. */
final class PdfRows {

    private static final double LARGER = 1.25;
    private static final double RIGHT = 5;
    /** Newspaper columns are equal lines of many words too. */
    private static final int MANY_LETTERS = 24;

    private final List<List<PdfLine>> levels;
    private final List<Double> edges;
    private final double step;
    private final boolean isEven;

    PdfRows(List<List<PdfLine>> levels, List<Double> edges) {
        this.levels = levels;
        this.edges = edges;
        var steps = new ArrayList<Double>();
        for (int i = 1; i < levels.size(); i++) {
            steps.add(
                    levels.get(i).getFirst().y() - levels.get(i - 1).getFirst().y());
        }
        Collections.sort(steps);
        this.step = steps.isEmpty() ? 0 : steps.getFirst();
        this.isEven = steps.isEmpty() || steps.getLast() <= step * LARGER;
    }

    /** The column in whose width the line begins, -1 left of all. */
    static int column(PdfLine line, List<Double> edges) {
        int column = -1;
        while (column + 1 < edges.size() && edges.get(column + 1) <= line.x() + RIGHT) {
            column++;
        }
        return column;
    }

    boolean isRunningText() {
        var letters = levels.stream()
                .flatMap(List::stream)
                .mapToInt(line -> line.text().strip().length())
                .average()
                .orElse(0);
        return isEven && letters > MANY_LETTERS;
    }

    List<PdfLine> rows() {
        var rows = new ArrayList<PdfLine>();
        var open = new ArrayList<List<PdfLine>>();
        for (int i = 0; i < levels.size(); i++) {
            if (i > 0 && begins(i)) {
                rows.add(row(open));
                open.clear();
            }
            open.add(levels.get(i));
        }
        rows.add(row(open));
        return rows;
    }

    private boolean begins(int level) {
        var first = levels.get(level).getFirst();
        return isEven
                ? column(first, edges) == 0
                : first.y() - levels.get(level - 1).getFirst().y() > step * LARGER;
    }

    private PdfLine row(List<List<PdfLine>> levels) {
        var lines = levels.stream().flatMap(List::stream).toList();
        var cells = IntStream.range(0, edges.size())
                .mapToObj(column -> cell(lines.stream()
                        .filter(line -> column(line, edges) == column)
                        .toList()))
                .toList();
        var first = levels.getFirst().getFirst();
        var text = cells.stream().map(cell -> cell.replace('\n', ' ')).collect(Collectors.joining(" | "));
        var end = lines.stream().mapToDouble(PdfLine::end).max().orElse(first.end());
        return new PdfLine(
                text, edges.getFirst(), end, levels.getLast().getFirst().y(), first.size(), cells);
    }

    // lines of a cell are one paragraph until one begins a new thing
    private static String cell(List<PdfLine> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            var words = line.text().strip();
            var open = text.substring(text.lastIndexOf("\n") + 1);
            if (text.isEmpty()) {
                text.append(words);
            } else if (open.endsWith(";") || LineBreak.isNewThing(words)) {
                text.append('\n').append(words);
            } else {
                text.setLength(text.length() - open.length());
                text.append(Words.join(open, words));
            }
        }
        return text.toString();
    }
}
