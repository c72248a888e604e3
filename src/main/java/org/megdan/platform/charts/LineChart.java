package org.megdan.platform.charts;

import static org.megdan.platform.charts.Drawing.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was planned and what was achieved, period by period. A period without a figure is a gap in its line, never a zero.
 * Drawn by {@code ui/chart/line.jte}.
 *
 * @param id unique on its page
 * @param unit what the figures count, such as „души“; may be empty
 */
public record LineChart(String id, String title, String unit, List<Point> points, Scale scale) {

    static final int WIDTH = 600;
    static final int HEIGHT = 300;
    private static final int TOP = 16;
    private static final int BOTTOM = 256;
    private static final int RIGHT = 576;
    private static final int DIGIT = 12;

    /** One period; null where nothing was planned or nothing was reported. */
    public record Point(
            String period,
            @Nullable BigDecimal target,
            @Nullable BigDecimal reading) {

        public @Nullable BigDecimal difference() {
            return target == null || reading == null ? null : reading.subtract(target);
        }
    }

    public record Mark(String x, String y, String period, BigDecimal value) {}

    public record Line(String y, BigDecimal value) {}

    /** @param minor left out where there is little room */
    public record Label(String x, String text, boolean minor) {}

    public static LineChart of(String id, String title, String unit, List<Point> points) {
        var values = points.stream()
                .flatMap(point -> Stream.of(Optional.ofNullable(point.target()), Optional.ofNullable(point.reading())))
                .flatMap(Optional::stream)
                .toList();
        return new LineChart(id, title, unit, List.copyOf(points), Scale.covering(values, 5));
    }

    public String caption() {
        return unit.isEmpty() ? title : title + ", " + unit;
    }

    /** Nothing to draw: neither a target nor a reading. */
    public boolean isEmpty() {
        return points.stream().allMatch(point -> point.target() == null && point.reading() == null);
    }

    public List<Line> lines() {
        return scale.ticks().stream()
                .map(tick -> new Line(number(y(tick)), tick))
                .toList();
    }

    public List<Label> labels() {
        var every = (points.size() + 11) / 12;
        var everyNarrow = (points.size() + 5) / 6;
        return IntStream.range(0, points.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> new Label(number(x(i)), points.get(i).period(), i % everyNarrow != 0))
                .toList();
    }

    public List<Mark> targets() {
        return marks(Point::target);
    }

    public List<Mark> readings() {
        return marks(Point::reading);
    }

    public String targetPath() {
        return path(Point::target);
    }

    public String readingPath() {
        return path(Point::reading);
    }

    /** The last period with a reading. */
    public Optional<Point> latest() {
        return points.reversed().stream()
                .filter(point -> point.reading() != null)
                .findFirst();
    }

    /** Periods that had a target and have no reading. */
    public List<String> missing() {
        return points.stream()
                .filter(point -> point.target() != null && point.reading() == null)
                .map(Point::period)
                .toList();
    }

    public String left() {
        return number(start());
    }

    /** Where the numbers of the axis end. */
    public String numbersX() {
        return number(start() - 8);
    }

    private List<Mark> marks(Function<Point, @Nullable BigDecimal> figure) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < points.size(); i++) {
            var value = figure.apply(points.get(i));
            if (value != null) {
                marks.add(new Mark(number(x(i)), number(y(value)), points.get(i).period(), value));
            }
        }
        return marks;
    }

    private String path(Function<Point, @Nullable BigDecimal> figure) {
        var path = new StringBuilder();
        var pen = 'M';
        for (int i = 0; i < points.size(); i++) {
            var value = figure.apply(points.get(i));
            if (value != null) {
                path.append(pen).append(number(x(i))).append(' ').append(number(y(value)));
            }
            pen = value == null ? 'M' : 'L';
        }
        return path.toString();
    }

    private double x(int index) {
        var room = RIGHT - start();
        return points.size() == 1 ? start() + room / 2 : start() + room * (index + 0.5) / points.size();
    }

    private double y(BigDecimal value) {
        return BOTTOM - (BOTTOM - TOP) * scale.share(value);
    }

    /** Room for the longest number beside the axis, also at the larger letters of a narrow screen. */
    private double start() {
        var longest = scale.ticks().stream()
                .map(BigDecimal::toPlainString)
                .mapToInt(text -> text.length() + text.length() / 4)
                .max();
        return 16.0 + DIGIT * Math.min(longest.orElse(1), 14);
    }
}
