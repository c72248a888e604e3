package org.megdan.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleTests {

    @Test
    void endsOnARoundNumberAboveTheHighest() {
        assertThat(ticks("37", "12")).containsExactly("0", "10", "20", "30", "40");
        assertThat(ticks("118000")).containsExactly("0", "25000", "50000", "75000", "100000", "125000");
    }

    @Test
    void countsWholeThingsInWholeSteps() {
        assertThat(ticks("2")).containsExactly("0", "1", "2");
        assertThat(ticks("0.2")).containsExactly("0", "0.05", "0.1", "0.15", "0.2");
    }

    @Test
    void goesBelowZeroOnlyForWhatIsBelowZero() {
        assertThat(ticks("-3", "6")).containsExactly("-4", "-2", "0", "2", "4", "6");
    }

    @Test
    void isThereEvenWithoutFigures() {
        assertThat(ticks()).containsExactly("0", "1");
        assertThat(ticks("0", "0")).containsExactly("0", "1");
    }

    @Test
    void tellsWhereAValueLies() {
        var scale = Scale.covering(List.of(BigDecimal.valueOf(40)), 4);
        assertThat(scale.share(BigDecimal.TEN)).isEqualTo(0.25);
    }

    private static List<String> ticks(String... values) {
        var numbers = Stream.of(values).map(BigDecimal::new).toList();
        return Scale.covering(numbers, 5).ticks().stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
