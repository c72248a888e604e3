package org.megdan.desk.membership.services;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** @param members for which whoever asks may ask */
public record RequestFormPage(Service service, List<ActorName> members, RequestForm form, FormErrors errors) {

    public String action() {
        return service.path() + "/request";
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("membership.services.title"), "/members/services"));
    }

    public List<Choice> choices() {
        return members.stream()
                .map(member -> new Choice(member.id().toString(), member.name()))
                .toList();
    }

    public String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
