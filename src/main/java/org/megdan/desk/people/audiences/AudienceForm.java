package org.megdan.desk.people.audiences;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.audiences.Audience;

/** The name of a question, of whom it speaks and what for. */
record AudienceForm(
        @NotBlank(message = "people.audiences.name.empty") @Size(max = 200, message = "people.audiences.name.long")
        String name,

        @Nullable ActorKind kind,

        @NotBlank(message = "people.audiences.purpose.empty")
        String purpose,

        @Nullable Integer version) {

    static final AudienceForm EMPTY = new AudienceForm("", ActorKind.PERSON, "NEWS", 0);

    static AudienceForm of(Audience audience) {
        return new AudienceForm(audience.name(), audience.question().kind(), audience.purpose(), audience.version());
    }

    ActorKind actorKind() {
        return Objects.requireNonNullElse(kind, ActorKind.PERSON);
    }

    String plainName() {
        return name.replaceAll("\\p{Cntrl}", " ").strip();
    }

    int seenVersion() {
        return Objects.requireNonNullElse(version, 0);
    }
}
