package org.megdan.platform.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTests {

    @ParameterizedTest
    @CsvSource({
        "stanovishte, становище",
        "stanovi6te, становище",
        "strategiq, стратегия",
        "strategia, стратегия",
        "strategiya, стратегия",
        "dobrovoltsi, доброволци",
        "dobrovolci, доброволци",
        "4ovek, човек",
        "uchilishta, училища",
        "organizaciq, организация",
        "sinyo, синьо",
        "gragdani, грагдани",
        "bylgari, българи"
    })
    void readsLatinTyping(String latin, String cyrillic) {
        assertThat(Cyrillic.of(latin)).isEqualTo(cyrillic);
    }

    @ParameterizedTest
    @CsvSource({"2014", "стратегия", "2.3"})
    void leavesAloneWhatHasNoLatinLetters(String word) {
        assertThat(Cyrillic.of(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "savet, съвет",
        "syvet, съвет",
        "detski, детски",
        "izhod, изход",
        "priatel, приятел",
        "obshtnost, общност",
        "targovishte, търговище",
        "kyustendil, кюстендил",
        "kiustendil, кюстендил",
        "rana, ранна"
    })
    void forgivesWhatLatinSpellingLoses(String typed, String meant) {
        assertThat(Skeleton.of(typed)).isEqualTo(Skeleton.of(meant));
    }

    @Test
    void keepsDifferentWordsApart() {
        assertThat(Skeleton.of("план")).isNotEqualTo(Skeleton.of("плен"));
    }
}
