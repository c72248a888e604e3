package org.megdan.desk.membership.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.megdan.desk.membership.Mark;
import org.megdan.desk.membership.Standing;
import org.megdan.desk.membership.Standing.State;

class MarkTodayTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 15);
    private static final LocalDate RENEWED = LocalDate.of(2025, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    @Test
    void countsFromTheFirstOfSpansThatFollowOneAnother() {
        var mark = MarkToday.of(List.of(span(FIRST, RENEWED, false), span(RENEWED, null, true)))
                .getFirst();

        assertThat(mark.state()).isEqualTo(State.HOLDS);
        assertThat(mark.since()).isEqualTo(FIRST);
    }

    @Test
    void countsAnewAfterAGap() {
        var mark = MarkToday.of(List.of(span(FIRST, RENEWED, false), span(LATER, null, true)))
                .getFirst();

        assertThat(mark.since()).isEqualTo(LATER);
    }

    @Test
    void endsOnTheFirstDayWithoutIt() {
        var mark = MarkToday.of(List.of(span(FIRST, RENEWED, false))).getFirst();

        assertThat(mark.state()).isEqualTo(State.ENDED);
        assertThat(mark.until()).isEqualTo(RENEWED);
        assertThat(mark.lastDay()).isEqualTo(RENEWED.minusDays(1));
    }

    @Test
    void putsWhatHoldsBeforeWhatHasEnded() {
        var marks = MarkToday.of(
                List.of(span(FIRST, RENEWED, false), of(Mark.RECOMMENDED, RENEWED, LATER, true, false, null)));

        assertThat(marks).extracting(MarkToday::kind).containsExactly(Mark.RECOMMENDED, Mark.MEMBER);
    }

    @Test
    void tellsOfASuspensionAsLongAsItRuns() {
        var mark = MarkToday.of(List.of(of(Mark.MEMBER, FIRST, null, true, true, LATER)))
                .getFirst();

        assertThat(mark.state()).isEqualTo(State.SUSPENDED);
        assertThat(mark.suspendedUntil()).isEqualTo(LATER);
    }

    private static Standing span(LocalDate since, @Nullable LocalDate until, boolean holds) {
        return of(Mark.MEMBER, since, until, holds, false, null);
    }

    private static Standing of(
            Mark mark,
            LocalDate since,
            @Nullable LocalDate until,
            boolean holds,
            boolean isSuspended,
            @Nullable LocalDate suspendedUntil) {
        return new Standing(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                mark,
                since,
                until,
                holds,
                isSuspended,
                isSuspended ? since : null,
                suspendedUntil,
                null,
                null);
    }
}
