package org.megdan.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.megdan.platform.charts.MonthCalendar.Day;
import org.megdan.platform.charts.MonthCalendar.Edge;
import org.megdan.platform.charts.MonthCalendar.Entry;
import org.megdan.platform.web.Language;

class MonthCalendarTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void startsItsWeeksOnMonday() {
        var weeks = november().weeks();
        assertThat(weeks).hasSize(6).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(weeks.getFirst().getFirst().date()).isEqualTo("2026-10-26");
        assertThat(weeks.getLast().getFirst().date()).isEqualTo("2026-11-30");
    }

    @Test
    void listsWhatLastsOnceAndMarksItsEndsOnTheirDays() {
        var campaign =
                new Entry(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 2), "Кампания", null, State.UNDER_WAY);
        var month = november(campaign);
        assertThat(month.lasting()).containsExactly(campaign);
        assertThat(marked(month))
                .containsExactly(new Day(LocalDate.of(2026, 11, 2), false, false, marks(campaign, Edge.END)));
    }

    @Test
    void showsWhatTakesADayOnThatDayOnly() {
        var day = LocalDate.of(2026, 11, 12);
        var training = new Entry(day, day, "Обучение", null, State.NOT_STARTED);
        assertThat(november(training).lasting()).isEmpty();
        assertThat(marked(november(training))).containsExactly(new Day(day, false, false, marks(training, Edge.WHOLE)));
    }

    @Test
    void marksToday() {
        assertThat(november().weeks().stream()
                        .flatMap(List::stream)
                        .filter(Day::today)
                        .map(Day::date))
                .containsExactly(TODAY);
    }

    @Test
    void isEmptyWhenNothingFallsInTheMonth() {
        var october = new Entry(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), "Обучение", null, State.DONE);
        assertThat(november(october).isEmpty()).isTrue();
    }

    @Test
    void namesMonthsInBothLanguages() {
        assertThat(MonthNames.full(Language.BG, YearMonth.of(2026, 11))).isEqualTo("ноември 2026 г.");
        assertThat(MonthNames.full(Language.EN, YearMonth.of(2026, 11))).isEqualTo("November 2026");
        assertThat(MonthNames.brief(Language.BG, YearMonth.of(2026, 5))).isEqualTo("май");
        assertThat(november().pathOf(YearMonth.of(2026, 12))).isEqualTo("/plan/calendar?month=2026-12");
    }

    private static MonthCalendar november(Entry... entries) {
        return MonthCalendar.of("c", "План", YearMonth.of(2026, 11), TODAY, "/plan/calendar", List.of(entries));
    }

    private static List<Day> marked(MonthCalendar month) {
        return month.weeks().stream()
                .flatMap(List::stream)
                .filter(day -> !day.isEmpty())
                .toList();
    }

    private static List<MonthCalendar.Mark> marks(Entry entry, Edge edge) {
        return List.of(new MonthCalendar.Mark(entry, edge));
    }
}
