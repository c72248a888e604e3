package org.megdan.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.megdan.platform.charts.Gantt.Row;
import org.megdan.platform.web.Language;

class GanttTests {

    private static final LocalDate TODAY = LocalDate.of(2015, 7, 1);

    @Test
    void spansWholeMonthsOfTheWork() {
        var gantt = Gantt.of("g", "План", TODAY, List.of(row("2015-03-10", "2015-12-05")));
        assertThat(gantt.from()).isEqualTo("2015-03-01");
        assertThat(gantt.until()).isEqualTo("2016-01-01");
        assertThat(gantt.ticks()).hasSize(10);
        assertThat(gantt.ticks().getFirst().text(Language.BG)).isEqualTo("мар.");
    }

    @Test
    void drawsADayAsWideAsADay() {
        var gantt =
                Gantt.of("g", "План", TODAY, List.of(row("2015-04-01", "2015-04-01"), row("2015-04-01", "2015-04-30")));
        assertThat(gantt.bar(gantt.rows().getFirst()).orElseThrow().width()).isEqualTo("3.33%");
        assertThat(gantt.bar(gantt.rows().getLast()).orElseThrow()).isEqualTo(new Gantt.Bar("0%", "100%"));
    }

    @Test
    void marksTodayOnlyInsideTheAxis() {
        assertThat(Gantt.of("g", "План", TODAY, List.of(row("2015-07-01", "2015-08-31")))
                        .todayX())
                .contains("0%");
        assertThat(Gantt.of("g", "План", TODAY, List.of(row("2014-01-01", "2014-12-31")))
                        .todayX())
                .isEmpty();
    }

    @Test
    void marksQuartersOfLongPlansAndYearsOfLongerOnes() {
        assertThat(Gantt.of("g", "План", TODAY, List.of(row("2014-02-01", "2016-12-31")))
                        .ticks())
                .extracting(TimeTick::day)
                .startsWith(LocalDate.of(2014, 4, 1), LocalDate.of(2014, 7, 1));
        assertThat(Gantt.of("g", "План", TODAY, List.of(row("2014-02-01", "2020-12-31")))
                        .ticks())
                .extracting(tick -> tick.text(Language.BG))
                .containsExactly("2015", "2016", "2017", "2018", "2019", "2020");
    }

    @Test
    void keepsWorkWithoutDatesInItsTable() {
        var gantt = Gantt.of("g", "План", TODAY, List.of(row(null, null)));
        assertThat(gantt.isEmpty()).isTrue();
        assertThat(gantt.bar(gantt.rows().getFirst())).isEmpty();
    }

    @Test
    void refusesWorkThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> row("2015-02-01", "2015-01-01")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Row row(@Nullable String from, @Nullable String to) {
        return new Row("Задача", null, day(from), day(to), State.UNDER_WAY);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
