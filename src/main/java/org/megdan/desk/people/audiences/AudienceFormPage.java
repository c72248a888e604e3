package org.megdan.desk.people.audiences;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.consents.Purpose;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form of a question's name; {@code id} is null for a new one. */
public record AudienceFormPage(@Nullable UUID id, List<Purpose> offered, AudienceForm form, FormErrors errors) {

    public boolean isNew() {
        return id == null;
    }

    public String action() {
        return id == null ? "/people/audiences/new" : "/people/audiences/" + id + "/edit";
    }

    public String cancel() {
        return id == null ? "/people/audiences" : "/people/audiences/" + id;
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                new Crumb(layout.t("people.title"), "/people"),
                new Crumb(layout.t("people.audiences"), "/people/audiences"));
    }

    public List<Choice> kinds(Layout layout) {
        return Arrays.stream(ActorKind.values())
                .filter(kind -> kind != ActorKind.ERASED)
                .map(kind -> new Choice(
                        kind.name(),
                        layout.t("people.audiences.of." + kind.key().substring("actors.kind.".length()))))
                .toList();
    }

    public List<Choice> purposes(Layout layout) {
        return offered.stream()
                .map(purpose -> new Choice(purpose.code(), purpose.name(layout.language())))
                .toList();
    }

    public String name() {
        return form.name();
    }

    public String kind() {
        return form.actorKind().name();
    }

    public String purpose() {
        return form.purpose();
    }

    public String version() {
        return String.valueOf(form.seenVersion());
    }
}
