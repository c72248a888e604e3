package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class LogPropertiesTests {

    private final LogKey key = LogKey.create("witness.example.org");

    @Test
    void readsAddressAndKeyOfAWitness() {
        var named = settings(" https://witness.example.org/w/  " + key.witness().written() + " ")
                .namedWitnesses()
                .getFirst();
        assertThat(named.address()).hasToString("https://witness.example.org/w");
        assertThat(named.name()).isEqualTo("witness.example.org");
    }

    /** A key of a log is no key of a witness, though it may be the same 32 bytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KEY",
                "https://witness.example.org",
                "witness.example.org KEY",
                "ftp://witness.example.org KEY",
                "https://witness.example.org/?a=b KEY",
                "https:// KEY",
                "https://witness.example.org/ф ъ KEY",
                "https://witness.example.org LOGKEY"
            })
    void refusesWhatWouldNeverBeAWitness(String written) {
        var settings = settings(written.replace("LOGKEY", key.verifier().written())
                .replace("KEY", key.witness().written()));
        assertThatThrownBy(settings::namedWitnesses)
                .isInstanceOf(UnfitLogSetting.class)
                .hasMessageStartingWith("megdan.log.witnesses: ");
    }

    @Test
    void refusesWhatWouldNeverBeALog() {
        var settings = new LogProperties(List.of(), List.of(key.witness().written()));
        assertThatThrownBy(settings::witnessedLogs)
                .isInstanceOf(UnfitLogSetting.class)
                .hasMessageStartingWith("megdan.log.witnessed: ");
    }

    @Test
    void saysSoInBothLanguagesAtTheStart() {
        var told = new UnfitLogSetting.Told()
                .analyze(new UnfitLogSetting("megdan.log.witnesses", new IllegalArgumentException("not this")));
        assertThat(told)
                .extracting(FailureAnalysis::getDescription)
                .asString()
                .contains("Настройката", "The setting", "megdan.log.witnesses: not this");
    }

    private static LogProperties settings(String witness) {
        return new LogProperties(List.of(witness), List.of());
    }
}
