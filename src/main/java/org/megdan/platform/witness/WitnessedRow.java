package org.megdan.platform.witness;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Layout;

/**
 * A log of others that this server witnesses.
 *
 * @param path of the last checkpoint that was signed
 * @param signedAt null before the first
 * @param isSilent whether nobody has asked for longer than a day
 */
public record WitnessedRow(
        String name, long size, String path, @Nullable Instant signedAt, boolean isSilent) {

    static WitnessedRow of(String origin, Optional<Note> last, Verifier witness, Instant now) {
        var signedAt = last.flatMap(witness::cosignature).map(Cosignature::at).orElse(null);
        return new WitnessedRow(
                origin,
                last.map(note -> Checkpoint.read(note.text()).size()).orElse(0L),
                "/log/witness/" + WitnessedLogs.number(origin) + "/checkpoint",
                signedAt,
                signedAt != null && signedAt.isBefore(now.minus(WitnessRow.LONGEST_SILENCE)));
    }

    /** What is wrong, in one sentence; empty while nothing is. */
    public String trouble(Layout layout) {
        return isSilent && signedAt != null ? layout.t("witness.own.silent", name, layout.moment(signedAt)) : "";
    }
}
