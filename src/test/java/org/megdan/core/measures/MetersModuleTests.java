package org.megdan.core.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.megdan.core.measures.BudgetLineDraft.Share;
import org.megdan.core.measures.meters.FillReadings;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class MetersModuleTests {

    @Autowired
    Meters meters;

    @Autowired
    Measures measures;

    @Autowired
    Readings readings;

    @Autowired
    Budget budget;

    @Autowired
    FillReadings fillReadings;

    @Test
    void countsBudgetLinesThatAreWhollySourced() {
        budget.add(Samples.line("Обучения", "100", Share.percent(FundingSource.STATE_BUDGET, "100")));
        budget.add(Samples.line("Център", "100", Share.percent(FundingSource.STATE_BUDGET, "99")));

        var reading = count("measures.budget_sourced", Period.year(2027), Filter.NONE);

        assertThat(reading.amount()).isEqualByComparingTo("1");
        assertThat(reading.outOf()).isEqualByComparingTo("2");
        assertThat(reading.counted()).extracting(MeterReading.Counted::label).containsExactly("Обучения");
        assertThat(count("measures.budget_sourced", Period.year(2027), Filter.of("subjects", Samples.OTHER.toString()))
                        .outOf())
                .isNull();
    }

    @Test
    void countsReadingsApprovedInTime() {
        var ended = Period.year(LocalDate.now(java.time.ZoneOffset.UTC).getYear());
        var inTime = measures.define(Samples.trained());
        var late = measures.define(Samples.members());
        measures.promise(inTime, Map.of(ended, BigDecimal.TEN));
        measures.promise(late, Map.of(ended, BigDecimal.TEN));
        var reading = readings.enter(ReadingDraft.of(inTime, ended, BigDecimal.ONE, null));
        readings.submit(reading);
        readings.approve(reading);

        var counted = count("measures.readings_in_time", ended, Filter.NONE);

        assertThat(counted.outOf()).isEqualByComparingTo("2");
        assertThat(counted.counted()).extracting(MeterReading.Counted::id).containsExactly(inTime);
    }

    @Test
    void fillsTheLastPeriodOnceAndLeavesApprovalToPeople() {
        var year = LocalDate.now(java.time.ZoneOffset.UTC).getYear() - 1;
        var what = Samples.line("Обучения", "100", Share.percent(FundingSource.STATE_BUDGET, "100"));
        budget.add(new BudgetLineDraft(
                what.subject(),
                "NODE",
                year,
                what.title(),
                what.kind(),
                what.priority(),
                what.planned(),
                "EUR",
                "",
                what.shares()));
        var indicator = measures.define(counted());

        assertThat(fillReadings.fill()).isEqualTo(1);
        assertThat(fillReadings.fill()).isZero();

        var filled = readings.waiting(List.of(Samples.SUBJECT), 10).getFirst();
        assertThat(filled.what().indicator()).isEqualTo(indicator);
        assertThat(filled.value()).isEqualByComparingTo("100");
        assertThat(filled.byMeter()).isTrue();
        assertThat(filled.counted()).hasSize(1);
    }

    private static IndicatorDraft counted() {
        return new IndicatorDraft(
                Samples.SUBJECT,
                "NODE",
                IndicatorKind.PROGRESS,
                "Осигурени редове",
                "%",
                "",
                Direction.UP,
                null,
                null,
                false,
                true,
                "measures.budget_sourced",
                Filter.NONE,
                Frequency.YEAR,
                null);
    }

    private MeterReading count(String key, Period period, Filter filter) {
        return meters.find(key).orElseThrow().count(period, filter);
    }
}
