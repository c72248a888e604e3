package org.megdan.desk.people.consents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.consents.Giving;
import org.megdan.core.actors.consents.Way;
import org.megdan.core.actors.consents.Wording;

/** A consent as it was typed; {@code version} is empty for the newest words. */
record ConsentForm(
        @NotBlank(message = "people.consents.purpose.empty") String purpose,
        @Nullable Integer version,

        @NotBlank(message = "people.consents.way.empty")
        @Pattern(regexp = "|PAPER|FORM|PHONE|LETTER", message = "people.consents.way.empty")
        String way,

        @Nullable LocalDate day,

        @Size(max = 500, message = "people.consents.note.long") @Nullable
        String note) {

    static final ConsentForm EMPTY = new ConsentForm("", null, "", null, "");

    Optional<Wording> wordingAmong(List<Wording> newestFirst) {
        return newestFirst.stream()
                .filter(wording -> version == null || wording.number() == version)
                .findFirst();
    }

    Giving giving(UUID person, Wording wording) {
        var plain = Objects.requireNonNullElse(note, "").replaceAll("\\p{Cntrl}", " ");
        return new Giving(person, purpose, wording.id(), Way.valueOf(way), day, plain);
    }
}
