package org.megdan.core.plans;

import org.megdan.core.plans.content.ContentRows;
import org.megdan.core.plans.intake.FromOutline;
import org.megdan.core.plans.intake.IdStock;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.reading.SourceText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an outline in as a new strategy; for a document that is given again there is {@link Reimports}. */
@Component
@Transactional
public class PlanImports {

    private final Plans plans;
    private final ContentRows contents;

    PlanImports(Plans plans, ContentRows contents) {
        this.plans = plans;
        this.contents = contents;
    }

    /** A strategy whose first draft is the outline; the source document is kept beside it. */
    public PlanVersion begin(NewPlan plan, Outline outline, SourceText source) {
        var document = new SourceDocument(source.name(), String.join("\n", source.lines()));
        return plans.begin(plan, FromOutline.of(outline, new IdStock(contents)), document);
    }
}
