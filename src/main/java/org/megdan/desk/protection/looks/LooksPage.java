package org.megdan.desk.protection.looks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.privacy.Look;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;

/** @param of whose looks alone are shown, null for all */
public record LooksPage(
        List<Look> looks,
        Map<UUID, ActorName> names,
        @Nullable ActorName of,
        int length) {

    public String name(@Nullable UUID person) {
        var name = person == null ? null : names.get(person);
        return name == null ? "" : name.name();
    }

    public String what(Look look, Layout layout) {
        return layout.messages().has(look.what()) ? layout.t(look.what()) : look.what();
    }

    public String capacity(Look look, Layout layout) {
        return layout.language() == Language.BG ? look.capacityBg() : look.capacityEn();
    }

    public @Nullable String older() {
        var person = of == null ? "" : "person=" + of.slug() + "&";
        return looks.size() < length
                ? null
                : "/protection/looks?" + person + "before=" + looks.getLast().id();
    }
}
