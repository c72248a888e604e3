package org.megdan.desk.people.ties;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.TieDraft;

/** A new tie as typed. */
public record TieForm(
        @NotNull(message = "people.tie.to.empty") @Nullable UUID to,
        @NotBlank(message = "people.tie.kind.empty") String kind,

        @Size(max = 200, message = "people.tie.long") @Nullable
        String title,

        @NotNull(message = "people.tie.since.empty") @Nullable
        LocalDate since,

        @Nullable LocalDate until,
        @Nullable List<String> topics,

        @Size(max = 500, message = "people.tie.long") @Nullable
        String source) {

    @AssertTrue(message = "people.tie.order")
    public boolean isUntilRight() {
        return since == null || until == null || !until.isBefore(since);
    }

    @AssertTrue(message = "people.tie.year")
    public boolean isYearPossible() {
        return isPossible(since) && isPossible(until);
    }

    private static boolean isPossible(@Nullable LocalDate day) {
        return day == null || day.getYear() >= 1800 && day.getYear() <= 2200;
    }

    public List<String> about() {
        return topics == null ? List.of() : List.copyOf(topics);
    }

    TieDraft draft(UUID from) {
        return new TieDraft(
                from,
                Objects.requireNonNull(to),
                kind,
                plain(title),
                Objects.requireNonNull(since),
                until,
                plain(source));
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ");
    }
}
