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
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** @param wrong whose form came back with errors */
public record DuePage(
        List<DuePerson> due,
        long count,
        Map<UUID, ActorName> names,
        List<Rule> rules,
        boolean mayErase,
        @Nullable UUID wrong,
        Typed typed,
        FormErrors errors) {

    private static final int FULL = 50;

    /** What was typed into the form that came back. */
    public record Typed(String until, String reason) {

        static final Typed NOTHING = new Typed("", "");
    }

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

    public FormErrors errors(DuePerson row) {
        return row.person().equals(wrong) ? errors : FormErrors.NONE;
    }

    public Typed typed(DuePerson row) {
        return row.person().equals(wrong) ? typed : Typed.NOTHING;
    }

    public @Nullable String older() {
        return due.size() < FULL
                ? null
                : "/protection/retention?after=" + due.getLast().person();
    }
}
