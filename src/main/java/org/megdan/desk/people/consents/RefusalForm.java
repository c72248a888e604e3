package org.megdan.desk.people.consents;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.consents.Way;

/** What a person takes back or objects to, as it was typed. */
record RefusalForm(
        @NotNull(message = "people.consents.refusal.empty") @Nullable
        Extent extent,

        @Nullable List<String> purposes,

        @Pattern(regexp = "PAPER|FORM|PHONE|LETTER", message = "people.consents.way.empty")
        @NotNull(message = "people.consents.way.empty")
        @Nullable
        String way,

        @Size(max = 500, message = "people.consents.note.long") @Nullable
        String note) {

    static final RefusalForm EMPTY = new RefusalForm(null, List.of(), "", "");

    enum Extent {
        /** They may be asked again one day. */
        WITHDRAWN,
        /** Not to be asked for these again. */
        OBJECTED,
        /** Not to be looked for at all. */
        EVERYTHING
    }

    @AssertTrue(message = "people.consents.purposes.empty")
    public boolean isPurposesChosen() {
        return extent == null || extent == Extent.EVERYTHING || !chosen().isEmpty();
    }

    List<String> chosen() {
        return purposes == null ? List.of() : purposes;
    }

    Way told() {
        return Way.valueOf(Objects.requireNonNull(way));
    }

    String plainNote() {
        return Objects.requireNonNullElse(note, "").replaceAll("\\p{Cntrl}", " ");
    }
}
