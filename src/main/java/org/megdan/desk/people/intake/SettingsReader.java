package org.megdan.desk.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Purpose;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Makes settings of what was chosen, or says in words what does not fit. */
@Component
class SettingsReader {

    private static final List<ActorKind> ORGANISED =
            List.of(ActorKind.ORGANISATION, ActorKind.GROUP, ActorKind.PUBLIC_BODY);
    private static final int LONGEST_SOURCE = 500;
    private static final int OFFERED = 3;

    private final Actors actors;
    private final Network network;
    private final Ties ties;
    private final Consents consents;

    SettingsReader(Actors actors, Network network, Ties ties, Consents consents) {
        this.actors = actors;
        this.network = network;
        this.ties = ties;
        this.consents = consents;
    }

    /** The kinds of ties that a file may give: those that grant nothing and that its giver may begin, if not here then elsewhere. */
    List<TieKind> kinds() {
        return ties.kinds().stream()
                .filter(kind -> !kind.grantsRights())
                .filter(kind -> kind.byDecision() || kind.mayBeBegunBy(Acting.now()))
                .toList();
    }

    /** What a file may say that people agreed to; how members' own people share their names, those members know. */
    List<Purpose> purposes() {
        return consents.purposes().stream()
                .filter(purpose -> !purpose.code().equals(Purpose.NETWORK))
                .toList();
    }

    @Nullable
    ActorName own() {
        return network.profile()
                .flatMap(profile -> actors.find(profile.organisation()))
                .orElse(null);
    }

    LocalDate today() {
        return ties.today();
    }

    /** @param settings null when there are errors */
    record Outcome(@Nullable Settings settings, FormErrors errors) {}

    Outcome read(SettingsForm form, Layout layout) {
        try {
            return new Outcome(settings(form), FormErrors.NONE);
        } catch (Misfit misfit) {
            return new Outcome(null, FormErrors.of(misfit.field, layout.t(misfit.key, misfit.about)));
        }
    }

    private Settings settings(SettingsForm form) {
        var kind = find(ActorKind.living().toArray(ActorKind[]::new), form.kind(), "kind", "people.kind.empty");
        var columns = new ArrayList<Part>();
        for (var column : form.columns()) {
            columns.add(find(Part.values(), column.isEmpty() ? "NONE" : column, "", "people.intake.error.column"));
        }
        var to = form.tie().isEmpty() ? null : towards(form, columns);
        var tie = tie(form, kind, to);
        var settings = new Settings(
                kind, tie, to == null ? null : to.id(), since(form.since()), form.source(), consent(form), columns);
        if (!settings.hasName()) {
            throw new Misfit("", "people.intake.error.no-name");
        }
        // what is written of a member is on its public page: a note for the team has no place there
        if (kind != ActorKind.PERSON && columns.contains(Part.NOTE)) {
            throw new Misfit("", "people.intake.error.note-would-be-public");
        }
        if (kind == ActorKind.PERSON
                && columns.contains(Part.CONSENT)
                && settings.consent().isEmpty()) {
            throw new Misfit("consent", "people.intake.error.consent-for-what");
        }
        if (form.source().length() > LONGEST_SOURCE) {
            throw new Misfit("source", "people.tie.long");
        }
        return settings;
    }

    private String consent(SettingsForm form) {
        if (!form.consent().isEmpty()
                && purposes().stream().noneMatch(known -> known.code().equals(form.consent()))) {
            throw new Misfit("consent", "people.intake.error.consent");
        }
        return form.consent();
    }

    private String tie(SettingsForm form, ActorKind kind, @Nullable ActorName to) {
        if (form.tie().isEmpty()) {
            return "";
        }
        var chosen = kinds().stream()
                .filter(known -> known.code().equals(form.tie()))
                .findAny()
                .orElseThrow(() -> new Misfit("tie", "people.intake.error.tie"));
        var own = own();
        if (chosen.byDecision() && to != null && to.equals(own) && !chosen.mayBeBegunBy(Acting.now())) {
            throw new Misfit("tie", "people.intake.error.tie-decided");
        }
        var fits = to == null ? chosen.from().contains(kind) : chosen.joins(kind, to.kind());
        if (!fits) {
            throw new Misfit("tie", "actors.refused.kind-does-not-join");
        }
        return chosen.code();
    }

    /** The one organisation for the whole file, null when a column names it. */
    private @Nullable ActorName towards(SettingsForm form, List<Part> columns) {
        return switch (form.towards()) {
            case SettingsForm.COLUMN -> {
                if (!columns.contains(Part.ORGANISATION)) {
                    throw new Misfit("towards", "people.intake.error.no-organisation-column");
                }
                yield null;
            }
            case SettingsForm.OTHER -> named(form.other());
            default -> {
                var own = own();
                if (own == null) {
                    throw new Misfit("towards", "people.intake.error.towards");
                }
                yield own;
            }
        };
    }

    private ActorName named(String name) {
        if (name.isBlank()) {
            throw new Misfit("other", "people.intake.error.other-empty");
        }
        var found = actors.search(name, ORGANISED, OFFERED);
        var same = found.stream()
                .filter(actor -> actor.name().equalsIgnoreCase(name))
                .toList();
        if (same.size() == 1 || found.size() == 1) {
            return same.isEmpty() ? found.getFirst() : same.getFirst();
        }
        throw found.isEmpty()
                ? new Misfit("other", "people.intake.error.other-unknown", name)
                : new Misfit(
                        "other",
                        "people.intake.error.other-several",
                        found.stream().map(ActorName::name).collect(Collectors.joining("; ")));
    }

    private LocalDate since(String typed) {
        try {
            return typed.isEmpty() ? today() : Days.read(typed);
        } catch (WrongRow wrong) {
            throw new Misfit("since", wrong.key(), wrong.about().toArray());
        }
    }

    private static <E extends Enum<E>> E find(E[] among, String name, String field, String key) {
        return Arrays.stream(among)
                .filter(one -> one.name().equals(name))
                .findAny()
                .orElseThrow(() -> new Misfit(field, key));
    }

    /** The organisation that settings name, as it would be typed. */
    String name(@Nullable UUID organisation) {
        var own = own();
        if (organisation == null || own != null && own.id().equals(organisation)) {
            return "";
        }
        return actors.find(organisation).map(ActorName::name).orElse("");
    }

    private static final class Misfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String field;
        private final String key;
        private final transient Object[] about;

        Misfit(String field, String key, Object... about) {
            super(key, null, false, false);
            this.field = field;
            this.key = key;
            this.about = about;
        }
    }
}
