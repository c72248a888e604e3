package org.megdan.desk.api.strategies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Adoption;
import org.megdan.core.plans.PlanVersion;

/** One version of a strategy as programs see it. */
public record Version(
        UUID id,
        UUID strategy,
        String slug,
        int number,
        PlanVersion.State state,
        boolean published,
        String title,
        String note,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Adopted adoption,
        String address) {

    /** Who decided, when, and the SHA-256 of the exact text. */
    public record Adopted(
            String body,
            @Nullable String decisionNo,
            @Nullable String protocolNo,
            LocalDate on,
            String sha256) {

        public static @Nullable Adopted of(@Nullable Adoption adoption) {
            return adoption == null
                    ? null
                    : new Adopted(
                            adoption.body(),
                            adoption.decisionNo(),
                            adoption.protocolNo(),
                            adoption.on(),
                            adoption.sha256());
        }
    }

    static Version of(PlanVersion version, String base) {
        return new Version(
                version.id(),
                version.planId(),
                version.slug(),
                version.number(),
                version.state(),
                version.published(),
                version.title(),
                version.note(),
                version.startsOn(),
                version.endsOn(),
                Adopted.of(version.adoption()),
                base + "/strategy/" + version.slug());
    }
}
