package org.megdan.desk.protection.retention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.retention.DuePerson;
import org.megdan.core.actors.retention.Rule;
import org.megdan.platform.web.Layout;

/** This month's list, and the rules that it was made by. */
public record DuePage(List<DuePerson> due, long count, Map<UUID, ActorName> names, List<Rule> rules, boolean mayErase) {

    private static final int FULL = 50;

    public ActorName name(DuePerson row) {
        return Objects.requireNonNull(names.get(row.person()));
    }

    public String why(DuePerson row, Layout layout) {
        var kind = rules.stream()
                .filter(rule -> rule.kind().code().equals(row.kind()))
                .findFirst()
                .map(rule -> rule.kind().name(layout.language()))
                .orElse(row.kind());
        return layout.t("protection.due.why", kind, layout.date(row.endedOn()), layout.date(row.dueOn()));
    }

    public String then(Rule.Then then, Layout layout) {
        return layout.t("protection.then." + then.name().toLowerCase(Locale.ROOT));
    }

    public @Nullable String older() {
        return due.size() < FULL
                ? null
                : "/protection/retention?after=" + due.getLast().person();
    }
}
