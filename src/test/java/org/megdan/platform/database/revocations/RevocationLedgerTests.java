package org.megdan.platform.database.revocations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.platform.database.server.CannotStart;
import org.megdan.testing.Tries;

@Tries("H9")
class RevocationLedgerTests {

    @TempDir
    Path elsewhere;

    @Test
    void aLineThatACrashCutOffIsWrittenAgain() throws Exception {
        var ledger = new RevocationLedger(elsewhere);
        var first = new Revocation(UUID.randomUUID(), Instant.EPOCH, "identity.account", "a", "", false);
        var second = new Revocation(UUID.randomUUID(), Instant.EPOCH, "actors.tie", "b", "2026-11-22", true);
        ledger.append(List.of(first));
        var file = elsewhere.resolve(RevocationLedger.NAME);
        Files.writeString(file, Files.readString(file) + second.line().substring(0, 20));
        assertThat(ledger.read()).containsExactly(first);

        ledger.append(List.of(second));

        assertThat(ledger.read()).containsExactly(first, second);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void aLedgerThatCannotBeReadStopsTheStart() throws Exception {
        Files.writeString(elsewhere.resolve(RevocationLedger.NAME), "nothing that we wrote\n");
        assertThatThrownBy(() -> new RevocationLedger(elsewhere).read())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("can't be read");
    }
}
