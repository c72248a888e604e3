package org.megdan.core.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2027, YEAR, 2027-01-01, 2027-12-31",
        "2027-H2, HALF, 2027-07-01, 2027-12-31",
        "2027-Q1, QUARTER, 2027-01-01, 2027-03-31",
        "2028-02, MONTH, 2028-02-01, 2028-02-29"
    })
    void isWrittenReadAndKnowsItsDays(String written, Frequency frequency, LocalDate first, LocalDate last) {
        var period = Period.get(written);

        assertThat(period.toString()).isEqualTo(written);
        assertThat(period.frequency()).isEqualTo(frequency);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(Period.at(frequency, last)).isEqualTo(period);
        assertThat(period.next().previous()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "27", "2027-H3", "2027-Q5", "2027-13", "2027-1", "0999", "2027-Q1 2", "два"})
    void refusesWhatIsNoPeriod(String written) {
        assertThat(Period.find(written)).isEmpty();
    }

    @Test
    void takesSpacesAndSmallLetters() {
        assertThat(Period.get(" 2027-q3 ")).isEqualTo(new Period(Frequency.QUARTER, 2027, 3));
    }

    @Test
    void listsWhatLiesBetween() {
        assertThat(Period.get("2027-Q4").until(Period.get("2028-Q2")))
                .extracting(Period::toString)
                .containsExactly("2027-Q4", "2028-Q1", "2028-Q2");
        assertThat(Period.get("2028").until(Period.get("2027"))).isEmpty();
    }

    @Test
    void isNamedInBothLanguages() {
        var messages = new Messages();
        assertThat(Period.get("2027-Q3").label(Language.BG, messages)).isEqualTo("трето тримесечие на 2027 г.");
        assertThat(Period.get("2027-05").label(Language.BG, messages)).isEqualTo("май 2027 г.");
        assertThat(Period.get("2027-H2").label(Language.EN, messages)).isEqualTo("second half of 2027");
    }
}
