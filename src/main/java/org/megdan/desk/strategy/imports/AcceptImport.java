package org.megdan.desk.strategy.imports;

import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.PlanImports;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.reading.SourceText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The previewed document becomes a strategy and is a preview no longer: both or neither, and only once. */
@Component
class AcceptImport {

    private final OpenImports open;
    private final PlanImports imports;

    AcceptImport(OpenImports open, PlanImports imports) {
        this.open = open;
        this.imports = imports;
    }

    @Transactional
    PlanVersion accept(UUID id, NewPlan plan) {
        var document = open.hold(id);
        var source = new SourceText(document.name(), document.lines(), List.of(), 0);
        var version = imports.begin(plan, document.outline(), source);
        open.remove(id);
        return version;
    }
}
