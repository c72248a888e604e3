package org.megdan.desk.people.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.consents.Way;
import org.megdan.core.actors.places.Place;
import org.megdan.core.actors.topics.Topic;

/** What cells name: settlements, topics, legal forms and how somebody agreed. */
class WordsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Place POPOVO = place("Попово", "Попово");
    private static final Place HERE = place("Дралфа", "Търговище");
    private static final Place FIRST = place("Медовина", "Попово");
    private static final Place SECOND = place("Медовина", "Димово");

    private final Words words =
            new Words(List.of(POPOVO, HERE, FIRST, SECOND), List.of(new Topic("youth", "Младежи", "Young people")));

    @Test
    void knowsASettlementHoweverItIsWritten() {
        assertThat(words.place("гр. Попово")).contains(POPOVO.id());
        assertThat(words.place("град ПОПОВО")).contains(POPOVO.id());
        assertThat(words.place("Popovo")).contains(POPOVO.id());
        assertThat(words.place("с. Медовина, общ. Попово")).contains(FIRST.id());
        assertThat(words.place("Медовина (Димово)")).contains(SECOND.id());
    }

    @Test
    void doesNotGuessWhichOfTwo() {
        assertThat(words.place("с. Медовина")).isEmpty();
        assertThat(words.place("Никъде")).isEmpty();
        assertThat(words.place("")).isEmpty();
    }

    @Test
    void knowsTopicsInBothLanguagesAndByCode() {
        assertThat(words.topic("младежи")).contains("youth");
        assertThat(words.topic("Young people")).contains("youth");
        assertThat(words.topic("youth")).contains("youth");
        assertThat(words.topic("танци")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Сдружение,ASSOCIATION",
        "СНЦ,ASSOCIATION",
        "Народно читалище,CHITALISHTE",
        "Foundation,FOUNDATION",
        "ЕООД,COMPANY",
        "без регистрация,INFORMAL"
    })
    void knowsLegalForms(String typed, LegalForm form) {
        assertThat(words.form(typed)).contains(form);
    }

    @Test
    void takesAConsentOnlyWithItsProof() {
        assertThat(Agreeing.of("1.3.2025", "на хартия", "Папка 3", TODAY))
                .contains(new Agreeing(Way.PAPER, LocalDate.of(2025, 3, 1), "Папка 3"));
        assertThat(Agreeing.of("", "на хартия", "Папка 3", TODAY)).isEmpty();
        assertThat(Agreeing.of("1.3.2025", "", "Папка 3", TODAY)).isEmpty();
        assertThatThrownBy(() -> Agreeing.of("1.3.2027", "по телефона", "", TODAY))
                .isInstanceOfSatisfying(
                        WrongRow.class, why -> assertThat(why.key()).isEqualTo("people.intake.why.consent-tomorrow"));
        assertThatThrownBy(() -> Agreeing.of("1.3.2025", "наум", "", TODAY))
                .isInstanceOfSatisfying(
                        WrongRow.class, why -> assertThat(why.key()).isEqualTo("people.intake.why.consent-way"));
        assertThatThrownBy(() -> Agreeing.isYes("може би")).isInstanceOf(WrongRow.class);
        assertThat(Agreeing.isYes("Да")).isTrue();
        assertThat(Agreeing.isYes("")).isFalse();
    }

    private static Place place(String name, String municipality) {
        return new Place(UUID.randomUUID(), name, municipality, "Търговище", null, null);
    }
}
