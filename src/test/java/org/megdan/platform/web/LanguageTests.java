package org.megdan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LanguageTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

    @Test
    void aPeriodSaysItsYearOnceAndBreaksBetweenItsDaysAlone() {
        assertThat(Language.BG.days(MARCH, MAY)).isEqualTo("1\u00a0март\u00a0– 31\u00a0май\u00a02026\u00a0г.");
        assertThat(Language.EN.days(MARCH, MAY.plusYears(1)))
                .isEqualTo("1\u00a0March\u00a02026\u00a0– 31\u00a0May\u00a02027");
    }

    @Test
    void aDayBreaksNowhere() {
        assertThat(Language.BG.date(MAY)).isEqualTo("31\u00a0май\u00a02026\u00a0г.");
        assertThat(Language.EN.date(MAY)).isEqualTo("31\u00a0May\u00a02026");
    }

    @Test
    void aPeriodWithOneEndIsThatDay() {
        assertThat(Language.BG.days(null, MAY)).isEqualTo(Language.BG.date(MAY));
        assertThat(Language.BG.days(MAY, null)).isEqualTo(Language.BG.date(MAY));
        assertThat(Language.BG.days(MAY, MAY)).isEqualTo(Language.BG.date(MAY));
        assertThat(Language.BG.days(null, null)).isEmpty();
    }
}
