package org.megdan.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.megdan.testing.Tries;

class TextBytesTests {

    private static final String TEXT = "Обучени доброволци;2025;42";

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1251", "UTF-16LE", "UTF-16BE", "UTF-16"})
    @Tries("F2")
    void readsWhatSpreadsheetsSave(String charset) {
        assertThat(TextBytes.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void dropsTheMarkOfUtf8() {
        assertThat(TextBytes.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Име;Град, село;Имейл|;", "Име,Имейл|,", "\"Име; фамилия\",Имейл,Телефон|,"})
    void tellsByTheFirstRowWhatPartsTheCells(String row, char separator) {
        assertThat(Separator.of(row + "\nа;б;в;г;д")).isEqualTo(separator);
    }
}
