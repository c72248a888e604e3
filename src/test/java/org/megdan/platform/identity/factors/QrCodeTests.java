package org.megdan.platform.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    private static final int QUIET = 4;

    @Test
    void drawsWhatAReaderReadsBack() throws Exception {
        var text =
                "otpauth://totp/%D0%9C%D1%80%D0%B5%D0%B6%D0%B0:kalina%40example.org?secret=JBSWY3DPEHPK3PXP&digits=6";
        var picture = QrCode.svg(text);

        assertThat(read(picture)).isEqualTo(text);
        assertThat(picture).doesNotContain("style", "<script", "onload");
    }

    private static String read(String picture) throws Exception {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(picture);
        assertThat(box.find()).isTrue();
        var modules = new BitMatrix(Integer.parseInt(box.group(1)) - 2 * QUIET);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(picture)
                .results()
                .forEach(point -> modules.set(
                        Integer.parseInt(point.group(1)) - QUIET, Integer.parseInt(point.group(2)) - QUIET));
        return new Decoder().decode(modules).getText();
    }
}
