package org.megdan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private final Messages messages = new Messages();

    @Test
    void quotesOfANameGiveWayWithinQuotes() {
        assertThat(subject("Клуб „Дъга“")).isEqualTo("Вход в „Клуб «Дъга»“");
        assertThat(subject("Клуб на НПО")).isEqualTo("Вход в „Клуб на НПО“");
    }

    @Test
    void quotesThatDoNotCloseStayAsTheyWereTyped() {
        assertThat(subject("Клуб „Дъга\"")).isEqualTo("Вход в „Клуб „Дъга\"“");
        assertThat(subject("“Клуб“")).isEqualTo("Вход в „“Клуб““");
    }

    @Test
    void aSentenceThatEndsWithADayHasOnePoint() {
        var said = messages.text(
                Language.BG, "membership.departure.day.far", Language.BG.date(LocalDate.of(2027, 11, 22)));

        assertThat(said).contains("до 22\u00a0ноември\u00a02027\u00a0г. Нищо не е записано");
    }

    private String subject(String network) {
        return messages.text(Language.BG, "identity.letter.sign-in.subject", network);
    }
}
