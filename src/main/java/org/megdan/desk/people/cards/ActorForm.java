package org.megdan.desk.people.cards;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Eik;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.places.Provinces;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.web.PlainLine;

/**
 * An actor as typed; {@code anyway} says that a look-alike is somebody else.
 *
 * @param newPlace a settlement that the list does not have yet; with its municipality and province it wins over the choice
 */
public record ActorForm(
        @NotNull(message = "people.kind.empty") @Nullable ActorKind kind,

        @NotBlank(message = "people.name.empty")
        @Size(max = 300, message = "people.name.long")
        @PlainLine(message = "people.name.odd")
        String name,

        @Nullable LegalForm legalForm,
        @Nullable String eik,

        @Size(max = 60, message = "people.registry-no.long")
        @Pattern(regexp = "\\P{Cntrl}*", message = "people.registry-no.long")
        @Nullable
        String registryNo,

        @Nullable UUID place,

        @Size(max = 100, message = "people.place.long") @PlainLine(message = "people.name.odd") @Nullable
        String newPlace,

        @Size(max = 100, message = "people.place.long") @PlainLine(message = "people.name.odd") @Nullable
        String newMunicipality,

        @Nullable String newProvince,
        @Nullable List<String> topics,

        @Size(max = 5000, message = "people.description.long") @Nullable
        String description,

        @Nullable Integer version,
        @Nullable Boolean anyway) {

    static ActorForm of(ActorCard card) {
        var place = card.place();
        return new ActorForm(
                card.kind(),
                card.name(),
                card.legalForm(),
                card.eik(),
                card.registryNo(),
                place == null ? null : place.id(),
                "",
                "",
                "",
                card.topics().stream().map(Topic::code).toList(),
                card.description(),
                card.version(),
                false);
    }

    static ActorForm empty(ActorKind kind) {
        return new ActorForm(kind, "", null, "", "", null, "", "", "", List.of(), "", 0, false);
    }

    /** Nobody is made who was erased. */
    @AssertTrue(message = "people.kind.empty")
    public boolean isKindLiving() {
        return kind == null || ActorKind.living().contains(kind);
    }

    @AssertTrue(message = "people.eik.wrong")
    public boolean isEikRight() {
        return plainEik().isEmpty() || Eik.isValid(plainEik());
    }

    @AssertTrue(message = "people.registry-no.group")
    public boolean isRegistryNoRight() {
        return kind != ActorKind.GROUP || plain(registryNo).isEmpty();
    }

    @AssertTrue(message = "people.place.new.whole")
    public boolean isNewPlaceWhole() {
        return !isNewlyPlaced()
                || !plain(newPlace).isEmpty()
                        && !plain(newMunicipality).isEmpty()
                        && Provinces.ALL.contains(plain(newProvince));
    }

    boolean isNewlyPlaced() {
        return !plain(newPlace).isEmpty() || !plain(newMunicipality).isEmpty();
    }

    int seenVersion() {
        return version == null ? 0 : version;
    }

    boolean isSomebodyElse() {
        return Boolean.TRUE.equals(anyway);
    }

    public List<String> about() {
        return topics == null ? List.of() : List.copyOf(topics);
    }

    ActorDraft draft(ActorKind of, @Nullable UUID where) {
        boolean isEntity = of == ActorKind.ORGANISATION || of == ActorKind.PUBLIC_BODY;
        return new ActorDraft(
                of,
                name.strip(),
                plain(description).replace("\u0000", "").strip(),
                isEntity && !plainEik().isEmpty() ? plainEik() : null,
                of == ActorKind.PERSON ? null : legalForm,
                isEntity && !plain(registryNo).isEmpty() ? plain(registryNo) : null,
                where);
    }

    static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    // also written with spaces and with the country in front
    private String plainEik() {
        return eik == null ? "" : eik.replaceAll("\\s", "").replaceFirst("^(BG|БГ)", "");
    }
}
