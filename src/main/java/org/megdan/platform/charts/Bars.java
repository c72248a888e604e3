package org.megdan.platform.charts;

import static org.megdan.platform.charts.Drawing.percent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One amount a row, such as the budget by funding source. Drawn by {@code ui/chart/bars.jte}.
 *
 * @param id unique on its page
 * @param unit follows each amount, such as „лв.“; may be empty
 */
public record Bars(String id, String title, String unit, List<Bar> bars, Scale scale) {

    /**
     * @param path address of what the bar is about, null for none
     * @param amount not negative
     * @param missing an amount that is needed and not there: hatched
     */
    public record Bar(String label, @Nullable String path, BigDecimal amount, boolean missing) {

        public String fill() {
            return missing ? "missing" : "series-1";
        }
    }

    public static Bars of(String id, String title, String unit, List<Bar> bars) {
        return new Bars(
                id,
                title,
                unit,
                List.copyOf(bars),
                Scale.covering(bars.stream().map(Bar::amount).toList(), 4));
    }

    public String caption() {
        return unit.isEmpty() ? title : title + ", " + unit;
    }

    public boolean isEmpty() {
        return total().signum() == 0;
    }

    public BigDecimal total() {
        return bars.stream().map(Bar::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<StackedBars.Segment> segments(Bar bar) {
        return List.of(new StackedBars.Segment(bar.fill(), "0%", percent(scale.share(bar.amount()))));
    }

    /** Per cent of all, to one decimal; zero when there is nothing. */
    public BigDecimal percentOfAll(Bar bar) {
        return isEmpty()
                ? BigDecimal.ZERO
                : bar.amount().multiply(BigDecimal.valueOf(100)).divide(total(), 1, RoundingMode.HALF_UP);
    }
}
