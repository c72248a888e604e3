package org.megdan.core.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeriesTests {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 1);

    private final Map<Period, BigDecimal> targets = new HashMap<>();
    private final Map<Period, Series.Reached> reached = new HashMap<>();

    @Test
    void withoutTargetsThereIsNothingToCompare() {
        reach(2026, 5);

        assertThat(of(Samples.members()).standing()).isEqualTo(Standing.NO_TARGET);
    }

    @Test
    void withoutReadingsItSaysSo() {
        promise(2027, 30);

        assertThat(of(Samples.members()).standing()).isEqualTo(Standing.NO_READING);
    }

    @Test
    void aLevelIsComparedWithTheTargetOfItsPeriod() {
        promise(2026, 25);
        promise(2027, 30);
        reach(2026, 26);
        assertThat(of(Samples.members()).standing()).isEqualTo(Standing.ON_TRACK);

        reach(2026, 24);
        assertThat(of(Samples.members()).standing()).isEqualTo(Standing.BEHIND);

        reach(2026, 30);
        assertThat(of(Samples.members()).standing()).isEqualTo(Standing.ACHIEVED);
    }

    @Test
    void aReadingThatIsLongDueIsMissing() {
        promise(2026, 25);
        promise(2027, 30);
        reach(2026, 26);

        assertThat(of(Samples.members(), LocalDate.of(2028, 2, 29)).standing()).isEqualTo(Standing.ON_TRACK);
        assertThat(of(Samples.members(), LocalDate.of(2028, 3, 2)).standing()).isEqualTo(Standing.NO_READING);
    }

    @Test
    void sumsAreComparedWithSums() {
        promise(2025, 10);
        promise(2026, 10);
        promise(2027, 10);
        reach(2025, 15);
        reach(2026, 6);

        var series = of(Samples.trained());

        assertThat(series.standing()).isEqualTo(Standing.ON_TRACK);
        assertThat(series.points())
                .extracting(Point::valueSoFar)
                .containsExactly(new BigDecimal(15), new BigDecimal(21), null);
        assertThat(series.goal()).isEqualByComparingTo("30");
        assertThat(series.share()).isEqualByComparingTo("0.7");
    }

    @Test
    void fewerIsBetterWhereItIs() {
        promise(2026, 80);
        promise(2027, 60);
        reach(2026, 85);
        assertThat(of(Samples.atRisk()).standing()).isEqualTo(Standing.BEHIND);
        assertThat(of(Samples.atRisk()).share()).isEqualByComparingTo("0.375");

        reach(2026, 79);
        assertThat(of(Samples.atRisk()).standing()).isEqualTo(Standing.ON_TRACK);
    }

    @Test
    void theShareStartsFromTheBaselineAndStaysWithinTheWay() {
        promise(2027, 30);
        reach(2026, 25);
        assertThat(of(Samples.members()).share()).isEqualByComparingTo("0.5");

        reach(2026, 10);
        assertThat(of(Samples.members()).share()).isEqualByComparingTo("0");
    }

    @Test
    void progressCountsWordsAndAveragesShares() {
        promise(2027, 30);
        reach(2026, 25);
        var half = of(Samples.members());
        reach(2026, 31);

        var progress = Progress.of(List.of(half, of(Samples.members())));

        assertThat(progress.indicators()).isEqualTo(2);
        assertThat(progress.count(Standing.ACHIEVED)).isEqualTo(1);
        assertThat(progress.share()).isEqualByComparingTo("0.75");
        assertThat(Progress.of(List.of()).share()).isNull();
    }

    private void promise(int year, int value) {
        targets.put(Period.year(year), BigDecimal.valueOf(value));
    }

    private void reach(int year, int value) {
        reached.put(Period.year(year), new Series.Reached(UUID.randomUUID(), BigDecimal.valueOf(value)));
    }

    private Series of(IndicatorDraft what) {
        return of(what, TODAY);
    }

    private Series of(IndicatorDraft what, LocalDate today) {
        return Series.of(new IndicatorRow(UUID.randomUUID(), what, null, 1), targets, reached, today);
    }
}
