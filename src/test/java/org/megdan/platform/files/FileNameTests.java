package org.megdan.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.megdan.testing.Tries;

class FileNameTests {

    @Test
    void keepsAnHonestName() {
        assertThat(FileName.clean("Годишен доклад (2015).docx")).isEqualTo("Годишен доклад (2015).docx");
    }

    @Tries("D2")
    @Test
    void keepsOnlyTheNameOfAPath() {
        assertThat(FileName.clean("..\\..\\x")).isEqualTo("x");
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("C:\\Документи\\протокол.pdf")).isEqualTo("протокол.pdf");
        assertThat(FileName.clean("..")).isEqualTo("file");
        assertThat(FileName.clean("")).isEqualTo("file");
    }

    @Tries("D2")
    @Test
    void takesOutSignsThatDeceive() {
        assertThat(FileName.clean("фактура\u202Efdp.exe")).isEqualTo("фактураfdp.exe");
        assertThat(FileName.clean("а\u0000б\r\nв.png")).isEqualTo("абв.png");
        assertThat(FileName.clean("<svg onload=x()>.png")).isEqualTo("_svg onload=x()_.png");
        assertThat(FileName.clean("а" + "\u0301".repeat(10_000) + ".png")).isEqualTo("а.png");
    }

    @Tries("D2")
    @Test
    void shortensALongNameBeforeItsEnding() {
        assertThat(FileName.clean("я".repeat(300) + ".docx")).hasSize(150).endsWith("яя.docx");
    }
}
