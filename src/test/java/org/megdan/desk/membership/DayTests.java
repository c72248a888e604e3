package org.megdan.desk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "22.11.2026", " 22.11.2026 г. "})
    void readsWhatBrowsersSendAndPeopleWrite(String typed) {
        assertThat(Day.read(typed)).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2026", "22/11/2026", "0026-11-22", "22.11.20260", "вчера"})
    void knowsWhatIsNoDay(String typed) {
        assertThat(Day.read(typed)).isNull();
        assertThat(Day.isRight(typed)).isFalse();
    }

    @Test
    void nothingIsNotWrong() {
        assertThat(Day.isRight(" ")).isTrue();
        assertThat(Day.isRight(null)).isTrue();
        assertThat(Day.read(" ")).isNull();
    }
}
