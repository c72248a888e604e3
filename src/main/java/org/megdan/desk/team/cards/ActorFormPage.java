package org.megdan.desk.team.cards;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The form of an actor; {@code slug} is null for a new one, {@code lookAlikes} stop a second record of the same. */
public record ActorFormPage(
        ActorForm form, @Nullable String slug, List<ActorName> lookAlikes, FormErrors errors, Meanwhile meanwhile) {

    static ModelAndView of(ActorForm form, @Nullable String slug, FormErrors errors) {
        return of(new ActorFormPage(form, slug, List.of(), errors, Meanwhile.nothing(form.seenVersion())));
    }

    /** A refused change beside what is stored now. */
    static ModelAndView of(ActorForm form, ActorCard stored, FormErrors errors, Layout layout) {
        var parts = List.of(
                new Meanwhile.Part(layout.t("team.name"), form.name(), stored.name()),
                new Meanwhile.Part(layout.t("team.eik"), given(form.eik()), given(stored.eik())),
                new Meanwhile.Part(layout.t("team.description"), given(form.description()), stored.description()));
        var meanwhile = Meanwhile.between(form.seenVersion(), stored.version(), parts);
        return of(new ActorFormPage(form, stored.slug(), List.of(), errors, meanwhile));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    static ModelAndView of(ActorFormPage page) {
        var isFine = page.errors.isEmpty() && page.lookAlikes.isEmpty();
        return new ModelAndView(
                "desk/team/form", Map.of("page", page), isFine ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public boolean isNew() {
        return slug == null;
    }

    public boolean isPerson() {
        return form.kind() == ActorKind.PERSON;
    }

    public String action() {
        return slug == null ? "/team/new" : "/team/" + slug + "/edit";
    }

    public String cancel() {
        return slug == null ? "/team" : "/team/" + slug;
    }

    /** What a new organisation may be; a person has a form of their own. */
    public List<Choice> kinds(Layout layout) {
        return ActorKind.living().stream()
                .filter(kind -> kind != ActorKind.PERSON)
                .map(kind -> new Choice(kind.name(), layout.t(kind.key())))
                .toList();
    }

    public String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
