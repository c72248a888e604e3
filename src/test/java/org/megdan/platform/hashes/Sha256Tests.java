package org.megdan.platform.hashes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** By the values that the standard gives for it. */
class Sha256Tests {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    @Test
    void hashesAsTheStandardSays() {
        assertThat(Sha256.hex("abc")).isEqualTo(OF_ABC);
        assertThat(Sha256.hex(ABC)).isEqualTo(OF_ABC);
        assertThat(HexFormat.of().formatHex(Sha256.of("abc"))).isEqualTo(OF_ABC);
        assertThat(Sha256.hex("")).isEqualTo(OF_NOTHING);
    }

    @Test
    void hashesWhatItCopies() throws IOException {
        var copied = new ByteArrayOutputStream();

        assertThat(Sha256.copy(new ByteArrayInputStream(ABC), copied)).isEqualTo(OF_ABC);
        assertThat(copied.toByteArray()).isEqualTo(ABC);
        assertThat(Sha256.hex(new ByteArrayInputStream(ABC))).isEqualTo(OF_ABC);
    }

    @Test
    void beginsAnewOnceItWasTold() {
        var digest = Sha256.digest();
        digest.update(ABC);

        assertThat(Sha256.hex(digest)).isEqualTo(OF_ABC);
        assertThat(Sha256.hex(digest)).isEqualTo(OF_NOTHING);
    }
}
