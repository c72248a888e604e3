package org.megdan.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.megdan.platform.charts.LineChart.Label;
import org.megdan.platform.charts.LineChart.Point;

class LineChartTests {

    private static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    void leavesAGapWhereNothingWasReported() {
        var chart = chart(
                new Point("2014", TEN, TEN),
                new Point("2015", TEN, TEN),
                new Point("2016", TEN, null),
                new Point("2017", TEN, BigDecimal.ZERO));

        assertThat(chart.readingPath()).matches("M[^ML]+L[^ML]+M[^ML]+");
        assertThat(chart.targetPath()).matches("M[^ML]+(L[^ML]+){3}");
        assertThat(chart.readings()).hasSize(3);
        assertThat(chart.missing()).containsExactly("2016");
    }

    @Test
    void knowsTheLastReading() {
        var chart = chart(new Point("2014", null, TEN), new Point("2015", TEN, null));
        assertThat(chart.latest().orElseThrow().period()).isEqualTo("2014");
    }

    @Test
    void isEmptyWithoutFigures() {
        assertThat(chart(new Point("2014", null, null)).isEmpty()).isTrue();
        assertThat(chart().isEmpty()).isTrue();
    }

    @Test
    void putsTheHighestAtTheTopAndZeroAtTheBottom() {
        var chart = chart(new Point("2014", TEN, BigDecimal.ZERO));
        assertThat(chart.targets().getFirst().y()).isEqualTo("16");
        assertThat(chart.readings().getFirst().y()).isEqualTo("256");
    }

    @Test
    void thinsOutTheNamesOfManyPeriods() {
        var chart = chart(IntStream.range(1990, 2026)
                .mapToObj(year -> new Point("" + year, TEN, TEN))
                .toArray(Point[]::new));
        assertThat(chart.labels()).hasSize(12);
        assertThat(chart.labels().stream().filter(label -> !label.minor()).map(Label::text))
                .containsExactly("1990", "1996", "2002", "2008", "2014", "2020");
    }

    private static LineChart chart(Point... points) {
        return LineChart.of("m", "Обучени доброволци", "души", List.of(points));
    }
}
