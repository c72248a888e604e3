package org.megdan.desk.membership.services;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** @param id null for a new one */
public record ServiceFormPage(@Nullable UUID id, ServiceForm form, FormErrors errors) {

    public String title(Layout layout) {
        return layout.t(id == null ? "membership.services.new" : "membership.services.edit");
    }

    public String action() {
        return "/members/services/" + (id == null ? "new" : id + "/edit");
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("membership.services.title"), "/members/services"));
    }

    public List<Choice> units(Layout layout) {
        return Arrays.stream(Unit.values())
                .map(unit -> new Choice(unit.name(), layout.t(unit.key())))
                .toList();
    }

    public String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
