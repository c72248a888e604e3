package org.megdan.platform.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;

class DigestTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void tellsWhatIsDueWithinAWeekAndNothingLater() {
        assertThat(Digest.pressing(
                        List.of(
                                thing(Kind.MINE, "/later", TODAY.plusDays(8)),
                                thing(Kind.MINE, "/some-day", null),
                                thing(Kind.MINE, "/soon", TODAY.plusDays(7)),
                                thing(Kind.MINE, "/late", TODAY.minusDays(1)),
                                thing(Kind.FINISH, "/draft", null)),
                        TODAY))
                .extracting(ToDo::path)
                .containsExactly("/late", "/soon");
    }

    @Test
    void tellsAThingThatWaitsInTwoWaysOnce() {
        assertThat(Digest.pressing(
                        List.of(
                                thing(Kind.STALE, "/a", null),
                                thing(Kind.LATE, "/a", TODAY.minusDays(3)),
                                thing(Kind.MINE, "/a", TODAY.minusDays(3)),
                                thing(Kind.DECIDE, "/b", null)),
                        TODAY))
                .extracting(ToDo::kind)
                .containsExactly(Kind.DECIDE, Kind.MINE);
    }

    @Test
    void comesOnMondaysAtSevenByTheClockOfTheNetwork() {
        var mondays = new EveryMonday(Language.ZONE, LocalTime.of(7, 0));

        assertThat(mondays.after(Instant.parse("2026-11-22T23:00:00Z"))).isEqualTo("2026-11-23T05:00:00Z");
        assertThat(mondays.after(Instant.parse("2026-11-23T04:59:59Z"))).isEqualTo("2026-11-23T05:00:00Z");
        assertThat(mondays.after(Instant.parse("2026-11-23T05:00:00Z"))).isEqualTo("2026-11-30T05:00:00Z");
        // summer time begins on the Sunday before
        assertThat(mondays.after(Instant.parse("2027-03-27T12:00:00Z"))).isEqualTo("2027-03-29T04:00:00Z");
    }

    @Test
    void aWeekBeginsOnMonday() {
        assertThat(DigestSending.week(LocalDate.of(2026, 11, 29))).isEqualTo(TODAY);
        assertThat(DigestSending.week(TODAY)).isEqualTo(TODAY);
    }

    private static ToDo thing(Kind kind, String path, @Nullable LocalDate due) {
        return new ToDo(kind, path, "Заглавие", "", due);
    }
}
