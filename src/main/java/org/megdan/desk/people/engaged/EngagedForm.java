package org.megdan.desk.people.engaged;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.consents.Way;
import org.megdan.core.actors.engaged.Engaged;
import org.megdan.core.actors.engaged.EngagedDraft;
import org.megdan.platform.web.PlainLine;

/** A person as the delegate typed them. */
record EngagedForm(
        @NotBlank(message = "people.name.empty")
        @Size(max = 300, message = "people.name.long")
        @PlainLine(message = "people.name.odd")
        String name,

        @Size(max = 300, message = "people.contact.long") @Nullable
        String email,

        @Size(max = 300, message = "people.contact.long") @Nullable
        String phone,

        @NotBlank(message = "people.tie.kind.empty") String kind,

        @Size(max = 200, message = "people.tie.long") @Nullable
        String title,

        @NotNull(message = "people.tie.since.empty") @Nullable
        LocalDate since,

        @Nullable LocalDate until,
        @Nullable Boolean share,

        @Pattern(regexp = "|PAPER|FORM|PHONE|LETTER", message = "people.consents.way.empty") @Nullable
        String way,

        @Nullable LocalDate day,

        @Size(max = 500, message = "people.consents.note.long") @Nullable
        String note) {

    static EngagedForm since(LocalDate today) {
        return new EngagedForm("", "", "", "SUPPORTER", "", today, null, false, "", null, "");
    }

    @AssertTrue(message = "people.tie.order")
    public boolean isUntilRight() {
        return since == null || until == null || !until.isBefore(since);
    }

    @AssertTrue(message = "people.tie.year")
    public boolean isSincePossible() {
        return since == null || since.getYear() >= 1900 && since.getYear() <= 2200;
    }

    @AssertTrue(message = "people.consents.way.empty")
    public boolean isWayGiven() {
        return !isShared() || !plain(way).isEmpty();
    }

    boolean isShared() {
        return Boolean.TRUE.equals(share);
    }

    EngagedDraft draft() {
        return new EngagedDraft(
                name.strip(), plain(email), plain(phone), kind, plain(title), Objects.requireNonNull(since), until);
    }

    Engaged.@Nullable Sharing sharing() {
        return isShared() ? new Engaged.Sharing(Way.valueOf(plain(way)), day, plain(note)) : null;
    }

    static String plain(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
