package org.megdan.desk.team.functions;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.team.Typed;

/** A person in a function as typed. */
public record HoldingForm(
        @NotNull(message = "team.functions.person.empty") @Nullable
        UUID person,

        @NotNull(message = "team.functions.since.empty") @Nullable
        LocalDate since,

        @Nullable LocalDate until,
        @Nullable UUID deputy,

        @Size(max = 100, message = "team.functions.long") @Nullable
        String contractNo,

        @Nullable LocalDate contractSince,
        @Nullable LocalDate contractUntil,
        @Nullable Integer version) {

    static HoldingForm empty(LocalDate today) {
        return new HoldingForm(null, today, null, null, "", null, null, 0);
    }

    static HoldingForm of(Holding holding) {
        return new HoldingForm(
                holding.person(),
                holding.since(),
                holding.until(),
                holding.deputy(),
                holding.contractNo(),
                holding.contractSince(),
                holding.contractUntil(),
                holding.version());
    }

    @AssertTrue(message = "team.functions.until.order")
    public boolean isUntilRight() {
        return since == null || until == null || !until.isBefore(since);
    }

    @AssertTrue(message = "team.functions.contract.order")
    public boolean isContractUntilRight() {
        return contractSince == null || contractUntil == null || !contractUntil.isBefore(contractSince);
    }

    @AssertTrue(message = "team.functions.deputy.self")
    public boolean isDeputyAnother() {
        return deputy == null || !deputy.equals(person);
    }

    @AssertTrue(message = "team.day.year")
    public boolean isYearPossible() {
        return isPossible(since) && isPossible(until) && isPossible(contractSince) && isPossible(contractUntil);
    }

    private static boolean isPossible(@Nullable LocalDate day) {
        return day == null || day.getYear() >= 1900 && day.getYear() <= 2200;
    }

    int seen() {
        return version == null ? 0 : version;
    }

    HoldingDraft draft(@Nullable UUID whose) {
        return new HoldingDraft(
                whose == null ? Objects.requireNonNull(person) : whose,
                Objects.requireNonNull(since),
                until,
                deputy,
                Typed.line(contractNo),
                contractSince,
                contractUntil);
    }
}
