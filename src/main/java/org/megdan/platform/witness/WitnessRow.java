package org.megdan.platform.witness;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Layout;

/**
 * How one of our witnesses stands.
 *
 * @param size of how many entries the last checkpoint was that it signed
 * @param signedAt null before the first
 * @param isOther whether that checkpoint is not of the log that is here
 * @param refusal null while it signs
 */
public record WitnessRow(
        String name,
        long size,
        @Nullable Instant signedAt,
        boolean isOther,
        boolean isSilent,
        @Nullable WitnessRefusal refusal) {

    static final Duration LONGEST_SILENCE = Duration.ofDays(1);

    static WitnessRow of(
            NamedWitness witness,
            Optional<Cosigned> last,
            boolean isOther,
            Optional<WitnessRefusal> refusal,
            Instant now) {
        var signedAt = last.map(cosigned -> cosigned.cosignature().at()).orElse(null);
        return new WitnessRow(
                witness.name(),
                last.map(cosigned -> cosigned.checkpoint().size()).orElse(0L),
                signedAt,
                isOther,
                signedAt == null || signedAt.isBefore(now.minus(LONGEST_SILENCE)),
                refusal.orElse(null));
    }

    /** Of so many entries it knows that they are the same since. */
    long proven() {
        return refusal == null && !isOther ? size : 0;
    }

    public boolean isTroubled() {
        return refusal != null || isOther || isSilent;
    }

    /** What is wrong, in one sentence; empty while nothing is. */
    public String trouble(Layout layout) {
        if (refusal != null) {
            return layout.t(refusal.key(), name, refusal.size(), layout.moment(refusal.at()));
        }
        if (isOther) {
            return layout.t("witness.check.cosigned-otherwise", name, size);
        }
        if (signedAt == null) {
            return layout.t("witness.outside.never", name);
        }
        return isSilent ? layout.t("witness.outside.silent", name, layout.moment(signedAt)) : "";
    }
}
