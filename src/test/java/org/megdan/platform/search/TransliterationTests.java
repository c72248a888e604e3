package org.megdan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransliterationTests {

    @ParameterizedTest
    @CsvSource({
        "Стара Загора, Stara Zagora",
        "София, Sofia",
        "СОФИЯ, SOFIA",
        "България, Bulgaria",
        "БЪЛГАРИЯ, BULGARIA",
        "български, balgarski",
        "Търговище, Targovishte",
        "ЩАБ, SHTAB",
        "Щит, Shtit",
        "Щ, Sht",
        "Кюстендил, Kyustendil",
        "Синьо, Sinyo",
        "майор, mayor",
        "джоб, dzhob",
        "дзифт, dzift",
        "общественият, obshtestveniyat",
        "стратегията, strategiyata",
        "организация, organizatsia",
        "ѝ, i",
        "НПО клуб 2014, NPO klub 2014",
        "plain text, plain text"
    })
    void followsTheOfficialTable(String cyrillic, String latin) {
        assertThat(Transliteration.toLatin(cyrillic)).isEqualTo(latin);
    }

    @Test
    void knowsEveryLetterOfTheAlphabet() {
        assertThat(Transliteration.toLatin("абвгдежзийклмнопрстуфхцчшщъьюя"))
                .isEqualTo("abvgdezhziyklmnoprstufhtschshshtayyuya");
    }

    @Test
    void readsLettersWrittenAsBaseAndMark() {
        assertThat(Transliteration.toLatin("май")).isEqualTo("may");
    }

    @ParameterizedTest
    @CsvSource({
        "'2.3. Развитие на гражданското общество!', 2-3-razvitie-na-grazhdanskoto-obshtestvo",
        "„Дарете час“ – кампания №1, darete-chas-kampania-no1",
        "Café Überblick, cafe-uberblick",
        "--- a ---, a"
    })
    void makesAddressesOfTitles(String title, String slug) {
        assertThat(Transliteration.slug(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "!!!", "\u0000", "\uD800", "日本"})
    void leavesNothingWhereAnAddressCanShowNothing(String title) {
        assertThat(Transliteration.slug(title)).isEmpty();
    }

    @Test
    void cutsLongAddressesBetweenWords() {
        var slug = Transliteration.slug("организация ".repeat(20));
        assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("organizatsia");
        assertThat(Transliteration.slug("я".repeat(500))).hasSize(80);
    }
}
