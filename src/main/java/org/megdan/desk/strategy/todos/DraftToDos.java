package org.megdan.desk.strategy.todos;

import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        var person = viewer.person();
        var own = person == null ? Set.<UUID>of() : plans.begunBy(person);
        return Stream.concat(
                        plans.drafts(viewer).stream().map(draft -> told(kind, draft, own, layout)),
                        years.drafts(viewer).stream().map(draft -> told(kind, draft, own, layout)))
                .toList();
    }

    private static ToDo told(Kind kind, PlanVersion draft, Set<UUID> own, Layout layout) {
        var path = "/strategy/" + draft.slug() + "/versions/" + draft.number();
        var note = layout.t("strategy.todos.draft", draft.number());
        return new ToDo(kind, path, draft.title(), note(note, own.contains(draft.id()), layout), null);
    }

    private static ToDo told(Kind kind, ActionPlan draft, Set<UUID> own, Layout layout) {
        var year = Integer.toString(draft.year());
        var path = "/strategy/" + draft.slug() + "/years/" + year;
        var note = note(draft.planTitle(), own.contains(draft.id()), layout);
        return new ToDo(kind, path, layout.t("strategy.todos.year", year), note, null);
    }

    private static String note(String note, boolean isOwn, Layout layout) {
        return isOwn ? layout.t("strategy.todos.with-you", note) : note;
    }
}
