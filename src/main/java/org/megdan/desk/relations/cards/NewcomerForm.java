package org.megdan.desk.relations.cards;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody new in a view, as typed.
 *
 * @param who the id of a record they have already, „new“ for certainly none, empty for not asked yet; {@code whereTo} likewise
 * @param where the body or the medium, empty for the network itself
 */
public record NewcomerForm(
        @NotBlank(message = "relations.new.name.empty") @Size(max = 300, message = "relations.new.long")
        String name,

        @Nullable String who,

        @Size(max = 300, message = "relations.new.long") @Nullable
        String where,

        @Nullable String whereTo,

        @Size(max = 200, message = "relations.new.long") @Nullable
        String title,

        @NotNull(message = "relations.new.since.empty") @Nullable
        LocalDate since,

        @Nullable LocalDate until,

        @Size(max = 500, message = "relations.new.long") @Nullable
        String source) {

    @AssertTrue(message = "relations.new.order")
    public boolean isUntilRight() {
        return since == null || until == null || !until.isBefore(since);
    }

    @AssertTrue(message = "relations.wrong.day")
    public boolean isSincePossible() {
        return since == null || since.getYear() >= 1900 && since.getYear() <= 2200;
    }

    @AssertTrue(message = "relations.wrong.day")
    public boolean isUntilPossible() {
        return until == null || until.getYear() >= 1900 && until.getYear() <= 2200;
    }

    String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }
}
