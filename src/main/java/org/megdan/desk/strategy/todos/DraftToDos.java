package org.megdan.desk.strategy.todos;

import java.util.List;
import java.util.stream.Stream;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Drafts of strategies and of their years: to be finished by editors, to be decided on by those who adopt. */
@Component
class DraftToDos implements ToDos {

    private final PlanShelf plans;
    private final ActionPlanShelf years;

    DraftToDos(PlanShelf plans, ActionPlanShelf years) {
        this.plans = plans;
        this.years = years;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        var mayAdopt = viewer.may("plans.adopt");
        if (!mayAdopt && !viewer.may("plans.edit")) {
            return List.of();
        }
        var kind = mayAdopt ? Kind.DECIDE : Kind.FINISH;
        return Stream.concat(
                        plans.drafts(viewer).stream().map(draft -> told(kind, draft, layout)),
                        years.drafts(viewer).stream().map(draft -> told(kind, draft, layout)))
                .toList();
    }

    private static ToDo told(Kind kind, PlanVersion draft, Layout layout) {
        var path = "/strategy/" + draft.slug() + "/versions/" + draft.number();
        return new ToDo(kind, path, draft.title(), layout.t("strategy.todos.draft", draft.number()), null);
    }

    private static ToDo told(Kind kind, ActionPlan draft, Layout layout) {
        var year = Integer.toString(draft.year());
        var path = "/strategy/" + draft.slug() + "/years/" + year;
        return new ToDo(kind, path, layout.t("strategy.todos.year", year), draft.planTitle(), null);
    }
}
