package org.megdan.desk.people.engaged;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.consents.Way;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form in which a delegate adds a person. */
public record EngagedFormPage(ActorName organisation, EngagedForm form, FormErrors errors) {

    public String path() {
        return "/engaged/" + organisation.slug() + "/new";
    }

    public String cancel() {
        return "/engaged/" + organisation.slug();
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("people.engaged"), "/engaged"), new Crumb(organisation.name(), cancel()));
    }

    public List<Choice> kinds(Layout layout) {
        return List.of(
                new Choice("SUPPORTER", layout.t("people.engaged.kind.supporter")),
                new Choice("VOLUNTEER", layout.t("people.engaged.kind.volunteer")),
                new Choice("MEMBER", layout.t("people.engaged.kind.member")));
    }

    public List<Choice> ways(Layout layout) {
        return Way.told().stream()
                .map(way -> new Choice(way.name(), layout.t(way.key())))
                .toList();
    }

    public boolean isShared() {
        return form.isShared();
    }

    public String name() {
        return form.name();
    }

    public String email() {
        return EngagedForm.plain(form.email());
    }

    public String phone() {
        return EngagedForm.plain(form.phone());
    }

    public String kind() {
        return form.kind();
    }

    public String title() {
        return EngagedForm.plain(form.title());
    }

    public String since() {
        return text(form.since());
    }

    public String until() {
        return text(form.until());
    }

    public String way() {
        return EngagedForm.plain(form.way());
    }

    public String day() {
        return text(form.day());
    }

    public String note() {
        return EngagedForm.plain(form.note());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
