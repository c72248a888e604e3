package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityRow;
import org.megdan.desk.strategy.forms.Forms;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.ActorNames;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes a planned activity: what it is, who answers for it, who takes part, when. */
@Needs("plans.edit")
@Controller
class ActivityEditController {

    private static final String PATH = "/strategy/{slug}/years/{year}/activities/{activity}/edit";

    private final Years years;
    private final ActionPlanShelf shelf;
    private final ActionPlans plans;
    private final ActorNames names;
    private final Layouts layouts;

    ActivityEditController(Years years, ActionPlanShelf shelf, ActionPlans plans, ActorNames names, Layouts layouts) {
        this.years = years;
        this.shelf = shelf;
        this.plans = plans;
        this.names = names;
        this.layouts = layouts;
    }

    @GetMapping(PATH)
    ModelAndView ask(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable UUID activity,
            Viewer viewer,
            HttpServletRequest request) {
        var draft = years.draft(slug, year, viewer);
        var row = activity(draft, activity);
        var form = new ActivityForm(layouts.of(request), names);
        return Forms.shown(form.page(draft, row, form.filled(row)));
    }

    @PostMapping(PATH)
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable UUID activity,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request) {
        var draft = years.draft(slug, year, viewer);
        var row = activity(draft, activity);
        var typed = new Typed(layouts.of(request));
        var form = new ActivityForm(layouts.of(request), names);
        var filled = new TypedForm(sent);
        var page = form.page(draft, row, filled);
        var read = form.read(filled, known(row), typed);
        return Forms.saved(
                page,
                typed,
                () -> plans.edit(draft.id(), activity, filled.lock(), read.orElseThrow()),
                () -> form.filled(activity(draft, activity)));
    }

    private static List<UUID> known(ActivityRow row) {
        return Stream.concat(Stream.ofNullable(row.responsibleId()), row.partners().stream())
                .toList();
    }

    private ActivityRow activity(ActionPlan plan, UUID id) {
        return shelf.view(plan).timeline().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
