package org.megdan.desk.membership.introductions;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.ContactText;
import org.megdan.core.actors.Eik;
import org.megdan.core.actors.LegalForm;
import org.megdan.platform.web.PlainLine;

/** An organisation as one of its people introduces it, as typed. */
public record IntroductionForm(
        @NotNull(message = "membership.introduction.kind.empty") @Nullable
        ActorKind kind,

        @NotBlank(message = "membership.introduction.name.empty")
        @Size(max = 300, message = "membership.introduction.long")
        @PlainLine(message = "membership.introduction.odd")
        @Nullable
        String name,

        @Nullable LegalForm legalForm,
        @Nullable String eik,

        @Size(max = 60, message = "membership.introduction.long")
        @Pattern(regexp = "\\P{Cntrl}*", message = "membership.introduction.odd")
        @Nullable
        String registryNo,

        @Nullable UUID place,

        @Size(max = 200, message = "membership.introduction.long")
        @Pattern(regexp = "\\P{Cntrl}*", message = "membership.introduction.odd")
        @Nullable
        String role,

        @NotBlank(message = "membership.introduction.email.empty") @Nullable
        String email,

        @NotBlank(message = "membership.introduction.why.empty")
        @Size(max = 4000, message = "membership.introduction.long")
        @Nullable
        String why) {

    static final IntroductionForm EMPTY =
            new IntroductionForm(ActorKind.ORGANISATION, "", null, "", "", null, "", "", "");

    /** What may ask to become a member. */
    static final List<ActorKind> KINDS = List.of(ActorKind.ORGANISATION, ActorKind.GROUP);

    @AssertTrue(message = "membership.introduction.kind.empty")
    public boolean isKindPossible() {
        return kind == null || KINDS.contains(kind);
    }

    @AssertTrue(message = "membership.introduction.eik.wrong")
    public boolean isEikRight() {
        return plainEik().isEmpty() || Eik.isValid(plainEik());
    }

    @AssertTrue(message = "membership.introduction.group")
    public boolean isKindRegistered() {
        return kind != ActorKind.GROUP
                || plainEik().isEmpty() && plain(registryNo).isEmpty();
    }

    @AssertTrue(message = "membership.introduction.email.wrong")
    public boolean isEmailRight() {
        return email == null || email.isBlank() || !plainEmail().isEmpty();
    }

    ActorDraft draft() {
        return new ActorDraft(
                Objects.requireNonNull(kind),
                plain(name),
                "",
                plainEik().isEmpty() ? null : plainEik(),
                legalForm,
                plain(registryNo).isEmpty() ? null : plain(registryNo),
                place);
    }

    String plainEmail() {
        return ContactText.plain(ContactPoint.Kind.EMAIL, plain(email)).orElse("");
    }

    static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\u0000", "").strip();
    }

    // also written with spaces and with the country in front
    private String plainEik() {
        return plain(eik).replaceAll("\\s", "").replaceFirst("^(BG|БГ)", "");
    }
}
