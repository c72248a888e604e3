package org.megdan.desk.strategy.imports;

import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.PlanImports;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Reimports;
import org.megdan.core.plans.reading.SourceText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The previewed document becomes a strategy, or part of one, and is a preview no longer: both or neither, and only once. */
@Component
class AcceptImport {

    private final OpenImports open;
    private final PlanImports imports;
    private final Reimports reimports;

    AcceptImport(OpenImports open, PlanImports imports, Reimports reimports) {
        this.open = open;
        this.imports = imports;
        this.reimports = reimports;
    }

    @Transactional
    PlanVersion accept(UUID id, NewPlan plan) {
        var document = open.hold(id);
        var source = new SourceText(document.name(), document.lines(), List.of(), 0);
        var version = imports.begin(plan, document.outline(), source);
        open.accepted(id, version.slug());
        return version;
    }

    /** Takes the chosen differences into the strategy; refused when the document was corrected since they were shown. */
    @Transactional
    Reimports.Taken into(PlanVersion target, OpenImport shown, String basis, List<String> take) {
        var document = open.hold(shown.id());
        if (document.step() != shown.step()) {
            throw new PlanRefusal("strategy.again.corrected-meanwhile");
        }
        var taken = reimports.apply(target.id(), document.outline(), basis, take);
        open.accepted(shown.id(), taken.draft().slug());
        return taken;
    }
}
