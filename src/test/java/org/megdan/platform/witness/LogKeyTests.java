package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogKeyTests {

    private static final String TEXT = new Checkpoint("megdan.example.org/log", 3, new byte[32]).text();

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final LogKey key = LogKey.create("megdan.example.org/log");

    @Test
    void knowsItsOwnSignatureAfterItWasWrittenDown() throws GeneralSecurityException {
        var note = key.sign(TEXT);
        var read = LogKey.read(key.written());

        assertThat(hasSigned(read, note)).isTrue();
        assertThat(read.verifier().written()).isEqualTo(key.verifier().written());
        assertThat(note).startsWith(TEXT + "\n\u2014 megdan.example.org/log ");
        assertThat(Checkpoint.read(note)).isEqualTo(Checkpoint.read(TEXT));
    }

    @Test
    void isNotDeceived() {
        var note = key.sign(TEXT);

        assertThat(hasSigned(key, note.replace("\n3\n", "\n4\n"))).isFalse();
        assertThat(hasSigned(LogKey.create(key.name()), note)).isFalse();
        assertThat(hasSigned(LogKey.create("elsewhere"), note)).isFalse();
        assertThat(hasSigned(key, TEXT + "\n\u2014 megdan.example.org/log %%%\n"))
                .isFalse();
        assertThat(hasSigned(key, TEXT + "\n\u2014 megdan.example.org/log AAAA\n"))
                .isFalse();
        assertThatThrownBy(() -> Note.read(TEXT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsItsOwnAmongTheSignaturesOfWitnesses() {
        var witness = LogKey.create("witness.example.org");
        var note = Note.read(key.sign(TEXT)).and(List.of(witness.cosign(TEXT, NOON)));

        assertThat(key.verifier().hasSigned(note)).isTrue();
        assertThat(witness.witness().cosignature(note)).map(Cosignature::at).hasValue(NOON);
    }

    @Test
    void cosignsOneTextAtOneTime() {
        var signed = Note.read(key.sign(TEXT));
        var line = key.cosign(TEXT, NOON);

        assertThat(key.witness().cosignature(signed.and(List.of(line)))).isPresent();
        assertThat(key.witness().cosignature(signed)).isEmpty();
        assertThat(key.verifier().hasSigned(new Note(TEXT, List.of(line)))).isFalse();
        assertThat(key.witness().cosignature(new Note(TEXT.replace("3", "4"), List.of(line))))
                .isEmpty();
        assertThat(LogKey.create(key.name()).witness().cosignature(new Note(TEXT, List.of(line))))
                .isEmpty();
        var bytes = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
        bytes[11]++;
        var later = line.substring(0, line.lastIndexOf(' ') + 1)
                + Base64.getEncoder().encodeToString(bytes);
        assertThat(key.witness().cosignature(new Note(TEXT, List.of(later)))).isEmpty();
    }

    /** Name, four bytes of number, and the public key behind the byte of its kind. */
    @Test
    void tellsOthersHowToCheck() {
        var parts = key.verifier().written().split("\\+", 3);

        assertThat(parts[0]).isEqualTo("megdan.example.org/log");
        assertThat(parts[1]).matches("[0-9a-f]{8}");
        assertThat(Base64.getDecoder().decode(parts[2])).hasSize(33).startsWith(1);
    }

    @Test
    void isKnownAgainByWhatItTells() {
        var log = Verifier.read(key.verifier().written(), Verifier.OF_A_LOG);
        var witness = Verifier.read(key.witness().written(), Verifier.OF_A_WITNESS);

        assertThat(log.hasSigned(Note.read(key.sign(TEXT)))).isTrue();
        assertThat(witness.cosignature(new Note(TEXT, List.of(key.cosign(TEXT, NOON)))))
                .isPresent();
    }

    /** The key and its number stand in the example of the published format of notes. */
    @Test
    void readsTheKeyOfOthers() {
        var written = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

        assertThat(Verifier.read(written, Verifier.OF_A_LOG).written()).isEqualTo(written);
        for (var wrong : List.of(
                "",
                "PeterNeumann",
                written.replace("c74f", "c74e"),
                written.replace("ARpc", "BBpc"),
                written + "AAAA")) {
            assertThatThrownBy(() -> Verifier.read(wrong, Verifier.OF_A_LOG))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThatThrownBy(() -> LogKey.read("megdan\nAAAA\nAAAA\n")).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> LogKey.read("")).isInstanceOf(GeneralSecurityException.class);
    }

    private static boolean hasSigned(LogKey key, String note) {
        return key.verifier().hasSigned(Note.read(note));
    }
}
