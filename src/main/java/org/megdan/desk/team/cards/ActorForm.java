package org.megdan.desk.team.cards;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Eik;

/** An actor as typed; {@code anyway} says that a look-alike is somebody else. */
public record ActorForm(
        @NotNull(message = "team.kind.empty") @Nullable ActorKind kind,

        @NotBlank(message = "team.name.empty")
        @Size(max = 300, message = "team.name.long")
        // letters with more than a few marks each are no name but a way to break a page
        @Pattern(regexp = "(?s)(?!.*\\p{M}{4}).*", message = "team.name.odd")
        @Pattern(regexp = "[^\\p{Cntrl}\\p{Cf}]*", message = "team.name.odd")
        String name,

        @Size(max = 5000, message = "team.description.long") @Nullable
        String description,

        @Nullable String eik,
        @Nullable Integer version,
        @Nullable Boolean anyway) {

    static ActorForm of(ActorCard card) {
        return new ActorForm(card.kind(), card.name(), card.description(), card.eik(), card.version(), false);
    }

    static ActorForm empty(ActorKind kind) {
        return new ActorForm(kind, "", "", "", 0, false);
    }

    @AssertTrue(message = "team.eik.wrong")
    public boolean isEikRight() {
        return plainEik().isEmpty() || Eik.isValid(plainEik());
    }

    int seenVersion() {
        return version == null ? 0 : version;
    }

    boolean isSomebodyElse() {
        return Boolean.TRUE.equals(anyway);
    }

    ActorDraft draft(ActorKind of) {
        boolean mayHaveEik = of == ActorKind.ORGANISATION || of == ActorKind.PUBLIC_BODY;
        return new ActorDraft(
                of,
                name.strip(),
                description == null ? "" : description.replace("\u0000", "").strip(),
                mayHaveEik && !plainEik().isEmpty() ? plainEik() : null);
    }

    // also written with spaces and with the country in front
    private String plainEik() {
        return eik == null ? "" : eik.replaceAll("\\s", "").replaceFirst("^(BG|БГ)", "");
    }
}
