package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class LogKeyTests {

    private static final String TEXT = new Checkpoint("megdan.example.org/log", 3, new byte[32]).text();

    private final LogKey key = LogKey.create("megdan.example.org/log");

    @Test
    void knowsItsOwnSignatureAfterItWasWrittenDown() throws GeneralSecurityException {
        var note = key.sign(TEXT);
        var read = LogKey.read(key.written());

        assertThat(read.hasSigned(note)).isTrue();
        assertThat(read.verifier()).isEqualTo(key.verifier());
        assertThat(note).startsWith(TEXT + "\n\u2014 megdan.example.org/log ");
        assertThat(Checkpoint.read(note)).isEqualTo(Checkpoint.read(TEXT));
    }

    @Test
    void isNotDeceived() {
        var note = key.sign(TEXT);

        assertThat(key.hasSigned(note.replace("\n3\n", "\n4\n"))).isFalse();
        assertThat(LogKey.create(key.name()).hasSigned(note)).isFalse();
        assertThat(LogKey.create("elsewhere").hasSigned(note)).isFalse();
        assertThat(key.hasSigned(TEXT)).isFalse();
        assertThat(key.hasSigned(TEXT + "\n\u2014 megdan.example.org/log %%%\n"))
                .isFalse();
        assertThat(key.hasSigned(TEXT + "\n\u2014 megdan.example.org/log AAAA\n"))
                .isFalse();
    }

    @Test
    void findsItsOwnAmongTheSignaturesOfWitnesses() {
        var witness = LogKey.create("witness.example.org");
        var other = witness.sign(TEXT).substring(TEXT.length() + 1);

        assertThat(key.hasSigned(key.sign(TEXT) + other)).isTrue();
        assertThat(witness.hasSigned(key.sign(TEXT) + other)).isTrue();
    }

    /** Name, four bytes of number, and the public key behind the byte of its kind. */
    @Test
    void tellsOthersHowToCheck() {
        var parts = key.verifier().split("\\+", 3);

        assertThat(parts[0]).isEqualTo("megdan.example.org/log");
        assertThat(parts[1]).matches("[0-9a-f]{8}");
        assertThat(Base64.getDecoder().decode(parts[2])).hasSize(33).startsWith(1);
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThatThrownBy(() -> LogKey.read("megdan\nAAAA\nAAAA\n")).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> LogKey.read("")).isInstanceOf(GeneralSecurityException.class);
    }
}
