package org.megdan.platform.charts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who is joined to the middle of the picture and through what: rows on the right, what joins them on the left, a line for each.
 * Drawn by {@code ui/chart/links.jte}; the picture shows the first rows, the table under it all of them.
 *
 * @param id unique on its page
 * @param through what the left side is called
 * @param rowsName what the right side is called
 */
public record Links(String id, String title, String through, String rowsName, List<Row> rows) {

    private static final int DRAWN = 12;
    private static final double STEP = 34;
    private static final int LONG = 30;
    private static final int SHORT = 15;

    /** @param path address of what it is about */
    public record End(String label, String path) {}

    /** @param through at least one */
    public record Row(End end, List<End> through) {}

    /** A name at its height, in a long and in a short form for narrow screens. */
    public record Mark(String y, String label, String shortLabel) {}

    public static Links of(String id, String title, String through, String rowsName, List<Row> rows) {
        return new Links(id, title, through, rowsName, List.copyOf(rows));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public String height() {
        return Drawing.number(tall());
    }

    public List<Mark> left() {
        return marks(joints());
    }

    public List<Mark> right() {
        return marks(drawn().stream().map(Row::end).toList());
    }

    /** Paths from the left side to the right. */
    public List<String> lines() {
        var joints = joints();
        var drawn = drawn();
        return drawn.stream()
                .flatMap(row -> row.through().stream().map(joint -> {
                    var from = y(joints.indexOf(joint), joints.size());
                    var to = y(drawn.indexOf(row), drawn.size());
                    return "M250 " + from + "C320 " + from + " 320 " + to + " 390 " + to;
                }))
                .toList();
    }

    private List<Row> drawn() {
        return rows.subList(0, Math.min(DRAWN, rows.size()));
    }

    private List<End> joints() {
        return drawn().stream()
                .flatMap(row -> row.through().stream())
                .collect(Collectors.toMap(End::path, end -> end, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private double tall() {
        return Math.max(joints().size(), drawn().size()) * STEP;
    }

    private List<Mark> marks(List<End> ends) {
        return IntStream.range(0, ends.size())
                .mapToObj(i -> new Mark(
                        y(i, ends.size()),
                        cut(ends.get(i).label(), LONG),
                        cut(ends.get(i).label(), SHORT)))
                .toList();
    }

    private String y(int number, int of) {
        return Drawing.number((number + 0.5) * tall() / of);
    }

    private static String cut(String label, int most) {
        return label.codePointCount(0, label.length()) <= most
                ? label
                : label.substring(0, label.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
