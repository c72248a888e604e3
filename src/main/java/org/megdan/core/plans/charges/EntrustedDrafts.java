package org.megdan.core.plans.charges;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.Visible;
import org.megdan.core.plans.charges.BegunRows.Begun;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Entrusted;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Work begun. Whoever edits may go on with it; one person is asked whether it gets done. */
@Component
class EntrustedDrafts implements Entrusted {

    private final BegunRows rows;
    private final ChargeRows charges;
    private final Audit audit;

    EntrustedDrafts(BegunRows rows, ChargeRows charges, Audit audit) {
        this.rows = rows;
        this.charges = charges;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "plans.entrusted.begun";
    }

    @Override
    public String right() {
        return Visible.EDIT;
    }

    @Override
    public Set<UUID> persons() {
        return rows.persons();
    }

    @Override
    public List<Charge> of(Collection<UUID> persons, Layout layout) {
        return rows.of(persons).stream()
                .map(one -> new Charge(
                        kind(),
                        one.id(),
                        one.person(),
                        one.title(),
                        layout.t("plans.entrusted." + one.kind(), Integer.toString(one.year())),
                        one.path(),
                        null,
                        true))
                .toList();
    }

    @Override
    public String pass(UUID thing, UUID from, UUID to) {
        var begun = held(thing)
                .filter(one -> one.person().equals(from))
                .orElseThrow(() -> new PlanRefusal("plans.refused.begun-passed-already"));
        give(begun, to);
        return charges.passedAt(thing);
    }

    /** Touched is what was finished or thrown away since, or passed on again; that somebody worked on it is what it was passed on for. */
    @Override
    public boolean takeBack(UUID thing, UUID from, UUID to, String receipt) {
        var begun = held(thing)
                .filter(one -> one.person().equals(to))
                .filter(one -> charges.passedAt(thing).equals(receipt));
        begun.ifPresent(one -> give(one, from));
        return begun.isPresent();
    }

    private Optional<Begun> held(UUID thing) {
        charges.hold(thing);
        return rows.find(thing);
    }

    private void give(Begun begun, UUID to) {
        charges.give(begun.id(), begun.begunBy(), to);
        audit.record(new Act(
                "plans.act.begun-passed",
                begun.kind(),
                begun.id(),
                begun.plan(),
                Map.of("responsible", begun.person()),
                Map.of("title", begun.title(), "responsible", to)));
    }
}
