package org.megdan.desk.people.words;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.TieKindDraft;
import org.megdan.platform.web.PlainLine;

/** A new kind of tie as typed. */
public record KindForm(
        @NotBlank(message = "people.words.name.empty")
        @Size(max = 100, message = "people.words.name.long")
        @PlainLine(message = "people.name.odd")
        String nameBg,

        @NotBlank(message = "people.words.name.empty")
        @Size(max = 100, message = "people.words.name.long")
        @PlainLine(message = "people.name.odd")
        String nameEn,

        @NotEmpty(message = "people.kinds.ends.empty") @Nullable
        List<ActorKind> from,

        @NotEmpty(message = "people.kinds.ends.empty") @Nullable
        List<ActorKind> to,

        @Nullable Boolean about) {

    /** A choice that is none is left out, so that nothing but choices is judged. */
    public KindForm {
        from = chosen(from);
        to = chosen(to);
    }

    static final KindForm EMPTY = new KindForm("", "", List.of(), List.of(), false);

    TieKindDraft draft() {
        return new TieKindDraft(nameBg, nameEn, Set.copyOf(ends(from)), Set.copyOf(ends(to)), isAbout());
    }

    public boolean isAbout() {
        return Boolean.TRUE.equals(about);
    }

    public List<String> fromCodes() {
        return ends(from).stream().map(ActorKind::name).toList();
    }

    public List<String> toCodes() {
        return ends(to).stream().map(ActorKind::name).toList();
    }

    private static @Nullable List<ActorKind> chosen(@Nullable List<ActorKind> kinds) {
        return kinds == null ? null : kinds.stream().filter(Objects::nonNull).toList();
    }

    private static List<ActorKind> ends(@Nullable List<ActorKind> kinds) {
        return kinds == null ? List.of() : kinds;
    }
}
