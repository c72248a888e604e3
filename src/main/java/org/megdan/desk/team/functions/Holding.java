package org.megdan.desk.team.functions;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Viewer;

/**
 * A person has a function for a term.
 *
 * @param until the first day on which they no longer have it
 * @param deputy who sees to it while they are away
 */
public record Holding(
        UUID id,
        UUID card,
        UUID person,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable UUID deputy,
        String contractNo,
        @Nullable LocalDate contractSince,
        @Nullable LocalDate contractUntil,
        int version) {

    public boolean isOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || until.isAfter(day));
    }

    /** They have it neither on this day nor later. */
    boolean isOver(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    HoldingDraft draft() {
        return new HoldingDraft(person, since, until, deputy, contractNo, contractSince, contractUntil);
    }

    /** A contract is for whoever signed it and for those who arrange the team. */
    public boolean showsContractTo(Viewer viewer) {
        return viewer.may("team.edit") || person.equals(viewer.person());
    }

    public boolean hasContract() {
        return !contractNo.isEmpty() || contractSince != null || contractUntil != null;
    }

    boolean hasSameContract(HoldingDraft other) {
        return contractNo.equals(other.contractNo())
                && Objects.equals(contractSince, other.contractSince())
                && Objects.equals(contractUntil, other.contractUntil());
    }
}
