package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Finds tables by how words are placed: three or more columns whose left edges repeat, line after line. Each row becomes one
 * line with cells; everything else stays as drawn.
 */
final class PdfTables {

    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_LINES = 3;
    private static final double SAME_LEVEL = 0.35;
    private static final double SAME_EDGE = 5;
    private static final double FARTHEST = 6;

    private final List<PdfLine> page;
    private final List<List<PdfLine>> levels = new ArrayList<>();
    private final List<Double> edges = new ArrayList<>();

    PdfTables(List<PdfLine> page) {
        this.page = page;
        page.stream()
                .filter(line -> !line.text().isBlank())
                .sorted(Comparator.comparingDouble(PdfLine::y))
                .forEach(this::place);
        levels.forEach(level -> level.sort(Comparator.comparingDouble(PdfLine::x)));
        findEdges();
    }

    List<PdfLine> lines() {
        if (edges.size() < LEAST_COLUMNS) {
            return page;
        }
        var lines = new ArrayList<>(page);
        for (var region : regions()) {
            var rows = new PdfRows(region, edges).rows();
            var first = region.getFirst().getFirst();
            lines.addAll(lines.indexOf(first), rows);
            lines.removeAll(new HashSet<>(region.stream().flatMap(List::stream).toList()));
        }
        return lines;
    }

    private void place(PdfLine line) {
        if (!levels.isEmpty()) {
            var above = levels.getLast().getFirst();
            if (line.y() - above.y() < SAME_LEVEL * Math.max(line.size(), above.size())) {
                levels.getLast().add(line);
                return;
            }
        }
        levels.add(new ArrayList<>(List.of(line)));
    }

    // where at least as many lines begin as a table has rows, beside others
    private void findEdges() {
        var starts = levels.stream()
                .filter(PdfTables::isBesides)
                .flatMap(List::stream)
                .map(PdfLine::x)
                .sorted()
                .toList();
        for (int from = 0; from < starts.size(); ) {
            int to = from;
            while (to < starts.size() && starts.get(to) - starts.get(from) <= SAME_EDGE) {
                to++;
            }
            if (to - from >= LEAST_LINES) {
                edges.add(starts.get(from));
            }
            from = to;
        }
    }

    private static boolean isBesides(List<PdfLine> level) {
        for (int i = 1; i < level.size(); i++) {
            if (level.get(i).x() - level.get(i - 1).end() < level.get(i).size() * SAME_LEVEL) {
                return false;
            }
        }
        return level.size() > 1;
    }

    /** Stretches of lines that stand in the columns, each from its first line of several cells to its last. */
    private List<List<List<PdfLine>>> regions() {
        var regions = new ArrayList<List<List<PdfLine>>>();
        var open = new ArrayList<List<PdfLine>>();
        for (var level : levels) {
            var isNear = open.isEmpty()
                    || level.getFirst().y() - open.getLast().getFirst().y()
                            < FARTHEST * level.getFirst().size();
            if (!isNear || !isInColumns(level)) {
                close(open, regions);
            }
            if (isInColumns(level) && (!open.isEmpty() || level.size() > 1)) {
                open.add(level);
            }
        }
        close(open, regions);
        return regions;
    }

    private boolean isInColumns(List<PdfLine> level) {
        return level.stream().allMatch(line -> {
            int column = PdfRows.column(line, edges);
            var isLast = column == edges.size() - 1;
            return column >= 0 && (isLast || line.end() <= edges.get(column + 1) + SAME_EDGE);
        });
    }

    private void close(List<List<PdfLine>> open, List<List<List<PdfLine>>> regions) {
        var wide = open.stream().filter(level -> level.size() >= LEAST_COLUMNS).count();
        if (wide >= LEAST_LINES && !new PdfRows(open, edges).isRunningText()) {
            regions.add(List.copyOf(open));
        }
        open.clear();
    }
}
