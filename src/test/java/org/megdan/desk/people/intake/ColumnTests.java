package org.megdan.desk.people.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.megdan.core.actors.ActorKind;
import org.megdan.testing.Effort;
import org.megdan.testing.Tries;

/** What the heads of columns suggest, and what the cells below them become. */
class ColumnTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "Име,GIVEN",
        "ФАМИЛИЯ,FAMILY",
        "Три имена:,NAME",
        "Тел.,PHONE",
        "Мобилен телефон,PHONE",
        "E-mail,EMAIL",
        "Имейл,EMAIL",
        "Електронна поща,EMAIL",
        "ЕИК/БУЛСТАТ,EIK",
        "Длъжност,TITLE",
        "От дата,SINCE",
        "Населено място,PLACE",
        "Адрес,ADDRESS",
        "Правна форма,LEGAL_FORM",
        "№ в регистър,REGISTRY_NO",
        "Области на работа,TOPICS",
        "Откъде се знае,SOURCE",
        "Съгласие,CONSENT",
        "Дата на съгласието,CONSENT_DAY",
        "Как е дадено съгласието,CONSENT_WAY",
        "Къде е съгласието,CONSENT_NOTE",
        "Date of consent,CONSENT_DAY",
        "Where the consent is,CONSENT_NOTE",
        "Registry No,REGISTRY_NO",
        "Registration number,EIK",
        "Бележка,NOTE",
        "Описание,ABOUT",
        "Организация,ORGANISATION",
        "Full name,NAME",
        "Surname,FAMILY",
        "Job title,TITLE",
        "Phone,PHONE",
        "Служебен телефон,PHONE",
        "Номер,NONE",
        "Дата на раждане,NONE",
        "Рождена дата,NONE",
        "Роден на,NONE",
        "Date of birth,NONE",
        "Дата на приемане,SINCE"
    })
    void suggestsByTheHeadInEitherLanguage(String head, Part part) {
        assertThat(Part.of(head)).isEqualTo(part);
    }

    @Test
    void suggestsWhatTheRowsAre() {
        assertThat(Settings.suggested(List.of("Име", "Фамилия", "Организация"), TODAY)
                        .kind())
                .isEqualTo(ActorKind.PERSON);
        var organisations = Settings.suggested(List.of("Организация", "ЕИК", "Телефон"), TODAY);
        assertThat(organisations.kind()).isEqualTo(ActorKind.ORGANISATION);
        assertThat(organisations.columns()).containsExactly(Part.NAME, Part.EIK, Part.PHONE);
        // their description is public: what is called a note is not offered for it
        assertThat(Settings.suggested(List.of("Наименование", "ЕИК", "Бележка"), TODAY)
                        .columns())
                .containsExactly(Part.NAME, Part.EIK, Part.NONE);
        assertThat(Settings.suggested(List.of("Име", "Имейл"), TODAY).columns()).containsExactly(Part.NAME, Part.EMAIL);
    }

    @Test
    void makesOfCellsWhatWouldBeRecorded() {
        var person = read("Щърка", "Измислена", "0888 123 456; +359 2 987 65 43", "Shtarka@Example.org", "1.4.2019 г.");

        assertThat(person.name()).isEqualTo("Щърка Измислена");
        assertThat(person.phones()).containsExactly("+359 88 812 3456", "+359 2 987 6543");
        assertThat(person.emails()).containsExactly("shtarka@example.org");
        assertThat(person.tied().since()).isEqualTo("2019-04-01");
        assertThat(Phones.key(person.phones().getFirst())).isEqualTo("359888123456");
    }

    @Test
    void takesATelephoneThatASpreadsheetMadeANumber() {
        assertThat(read("А", "Б", "888123456", "", "").phones()).containsExactly("+359 88 812 3456");
        assertThat(read("А", "Б", "00359888123456", "", "").phones()).containsExactly("+359 88 812 3456");
    }

    @Test
    void saysWhatIsWrongWithACell() {
        wrong("people.intake.why.no-name", "", "", "", "", "");
        wrong("people.intake.why.name", "12345", "", "", "", "");
        wrong("people.intake.why.phone", "А", "Б", "няма", "", "");
        wrong("people.intake.why.email", "А", "Б", "", "щърка at example", "");
        wrong("people.intake.why.date", "А", "Б", "", "", "31.02.2019");
        wrong("people.intake.why.date", "А", "Б", "", "", "скоро");
    }

    @Test
    @Tries("D6")
    void looksAtADateOfThousandsOfSpacesNoLongerThanAtAnother() {
        var effort = Effort.begin();
        for (int row = 0; row < 100; row++) {
            wrong("people.intake.why.date", "А", "Б", "", "", "1" + " ".repeat(4_990) + "в");
        }

        assertThat(effort.soFar()).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void repeatsNoMoreOfAWrongCellThanASentenceHolds() {
        assertThatThrownBy(() -> read("А", "Б", "няма ".repeat(900), "", ""))
                .isInstanceOfSatisfying(
                        WrongRow.class,
                        why -> assertThat(why.about().getFirst())
                                .hasSizeLessThan(110)
                                .endsWith("…"));
    }

    private static Person read(String... cells) {
        var columns = List.of(Part.GIVEN, Part.FAMILY, Part.PHONE, Part.EMAIL, Part.SINCE);
        return new RowReader(new Settings(ActorKind.PERSON, "", null, TODAY, "", "", columns), Words.NONE, TODAY)
                .read(List.of(cells));
    }

    private static void wrong(String key, String... cells) {
        assertThatThrownBy(() -> read(cells))
                .isInstanceOfSatisfying(
                        WrongRow.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
