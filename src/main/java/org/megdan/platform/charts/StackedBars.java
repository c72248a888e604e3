package org.megdan.platform.charts;

import static org.megdan.platform.charts.Drawing.percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that add up, one bar a row, such as the budget of each goal by funding source. What has no source yet is
 * hatched. Drawn by {@code ui/chart/stacked.jte}.
 *
 * @param id unique on its page
 * @param unit follows each amount, such as „лв.“; may be empty
 */
public record StackedBars(String id, String title, String unit, List<Series> series, List<Row> rows, Scale scale) {

    /** @param missing an amount that is needed and not there */
    public record Series(String name, boolean missing) {

        public static Series of(String name) {
            return new Series(name, false);
        }

        public static Series missing(String name) {
            return new Series(name, true);
        }
    }

    /**
     * @param path address of what the row is about, null for none
     * @param amounts one per series in their order, none negative
     */
    public record Row(String label, @Nullable String path, List<BigDecimal> amounts) {

        public Row {
            amounts = List.copyOf(amounts);
        }

        public BigDecimal total() {
            return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public record Segment(String fill, String x, String width) {}

    public static StackedBars of(String id, String title, String unit, List<Series> series, List<Row> rows) {
        for (var row : rows) {
            if (row.amounts().size() != series.size()) {
                throw new IllegalArgumentException("%s has %d amounts for %d series"
                        .formatted(row.label(), row.amounts().size(), series.size()));
            }
        }
        var scale = Scale.covering(rows.stream().map(Row::total).toList(), 4);
        return new StackedBars(id, title, unit, List.copyOf(series), List.copyOf(rows), scale);
    }

    public String caption() {
        return unit.isEmpty() ? title : title + ", " + unit;
    }

    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.total().signum() == 0);
    }

    /** Name of the pattern of a series: its colour and its hatching. */
    public String fill(int index) {
        return series.get(index).missing() ? "missing" : "series-" + (1 + index % 6);
    }

    public List<Segment> segments(Row row) {
        var segments = new ArrayList<Segment>();
        var before = BigDecimal.ZERO;
        for (int i = 0; i < series.size(); i++) {
            var amount = row.amounts().get(i);
            if (amount.signum() > 0) {
                segments.add(new Segment(fill(i), percent(scale.share(before)), percent(scale.share(amount))));
                before = before.add(amount);
            }
        }
        return segments;
    }

    /** All rows together. */
    public Row sum() {
        var sums = IntStream.range(0, series.size())
                .mapToObj(i -> rows.stream().map(row -> row.amounts().get(i)).reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
        return new Row("", null, sums);
    }
}
