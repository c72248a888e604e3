package org.megdan.desk.strategy.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Tries;

class ReadingSheetTests {

    private static final String TEXT = "Обучени доброволци;2025;42";

    @Test
    @Tries("F2")
    void readsWhatSpreadsheetsSave() {
        assertThat(ReadingSheet.decoded(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(ReadingSheet.decoded(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
        assertThat(ReadingSheet.decoded(TEXT.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(TEXT);
    }
}
