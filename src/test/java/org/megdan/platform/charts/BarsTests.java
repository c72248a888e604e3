package org.megdan.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTests {

    @Test
    void stacksAmountsOneAfterAnother() {
        var chart = StackedBars.of(
                "b", "Бюджет", "лв.", sources(), List.of(row("Цел 1", 30, 0, 10), row("Цел 2", 5, 5, 0)));

        var segments = chart.segments(chart.rows().getFirst());
        assertThat(segments)
                .containsExactly(
                        new StackedBars.Segment("series-1", "0%", "75%"),
                        new StackedBars.Segment("missing", "75%", "25%"));
        assertThat(chart.sum().total()).isEqualByComparingTo("50");
    }

    @Test
    void refusesARowThatLacksASeries() {
        assertThatThrownBy(() -> StackedBars.of("b", "Бюджет", "лв.", sources(), List.of(row("Цел 1", 30))))
                .hasMessageContaining("Цел 1");
    }

    @Test
    void fillsAProgressBarWhole() {
        var row = new ProgressBars.Row("Цел 1", null, 1, 1, 1, 1);
        assertThat(row.segments()).extracting(ProgressBars.Segment::x).containsExactly("0%", "25%", "50%", "75%");
        assertThat(new ProgressBars.Row("Цел 2", null, 2, 0, 1, 0).percentDone())
                .isEqualTo(66);
        assertThat(new ProgressBars.Row("Цел 3", null, 0, 0, 0, 0).segments()).isEmpty();
    }

    @Test
    void tellsEachSharesOfAll() {
        var chart = Bars.of(
                "s",
                "По източник",
                "лв.",
                List.of(
                        new Bars.Bar("Общински бюджет", null, BigDecimal.valueOf(200), false),
                        new Bars.Bar("Без източник", null, BigDecimal.valueOf(100), true)));
        assertThat(chart.percentOfAll(chart.bars().getFirst())).isEqualByComparingTo("66.7");
        assertThat(chart.segments(chart.bars().getLast()))
                .containsExactly(new StackedBars.Segment("missing", "0%", "50%"));
    }

    private static List<StackedBars.Series> sources() {
        return List.of(
                StackedBars.Series.of("Местни приходи"),
                StackedBars.Series.of("Проекти"),
                StackedBars.Series.missing("Без източник"));
    }

    private static StackedBars.Row row(String label, long... amounts) {
        return new StackedBars.Row(
                label,
                null,
                java.util.Arrays.stream(amounts).mapToObj(BigDecimal::valueOf).toList());
    }
}
