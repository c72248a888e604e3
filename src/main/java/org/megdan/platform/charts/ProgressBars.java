package org.megdan.platform.charts;

import static org.megdan.platform.charts.Drawing.percent;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of each goal is done, in progress, late and not started. Drawn by {@code ui/chart/progress.jte}.
 *
 * @param id unique on its page
 */
public record ProgressBars(String id, String title, List<Row> rows) {

    /**
     * @param path address of the goal's page, null for none
     * @param done counts of tasks; a late task is counted as late only
     */
    public record Row(String label, @Nullable String path, int done, int underWay, int late, int notStarted) {

        public int total() {
            return done + underWay + late + notStarted;
        }

        public int count(State state) {
            return switch (state) {
                case DONE -> done;
                case UNDER_WAY -> underWay;
                case LATE -> late;
                case NOT_STARTED -> notStarted;
            };
        }

        public int percentDone() {
            return total() == 0 ? 0 : Math.floorDiv(100 * done, total());
        }

        /** The parts of the bar from left to right, without empty ones. */
        public List<Segment> segments() {
            var segments = new ArrayList<Segment>();
            var before = 0;
            for (var state : State.values()) {
                if (count(state) > 0) {
                    var width = (double) count(state) / total();
                    segments.add(new Segment(state, count(state), percent((double) before / total()), percent(width)));
                    before += count(state);
                }
            }
            return segments;
        }
    }

    public record Segment(State state, int count, String x, String width) {}

    public static ProgressBars of(String id, String title, List<Row> rows) {
        return new ProgressBars(id, title, List.copyOf(rows));
    }

    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.total() == 0);
    }

    public List<State> states() {
        return List.of(State.values());
    }

    /** All rows together. */
    public Row sum() {
        return new Row(
                "",
                null,
                rows.stream().mapToInt(Row::done).sum(),
                rows.stream().mapToInt(Row::underWay).sum(),
                rows.stream().mapToInt(Row::late).sum(),
                rows.stream().mapToInt(Row::notStarted).sum());
    }
}
