package org.megdan.platform.witness;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A log of others that this server witnesses.
 *
 * @param path of the last checkpoint that was signed
 * @param signedAt null before the first
 */
public record WitnessedRow(
        String name, long size, String path, @Nullable Instant signedAt) {

    static WitnessedRow of(String origin, Optional<Note> last, Verifier witness) {
        return new WitnessedRow(
                origin,
                last.map(note -> Checkpoint.read(note.text()).size()).orElse(0L),
                "/log/witness/" + WitnessedLogs.number(origin) + "/checkpoint",
                last.flatMap(witness::cosignature).map(Cosignature::at).orElse(null));
    }
}
