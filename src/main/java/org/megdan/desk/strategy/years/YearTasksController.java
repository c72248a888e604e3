package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which tasks of the strategy are worked on in a year, many at a time. */
@Needs("plans.edit")
@Controller
class YearTasksController {

    private final Years years;
    private final ActionPlanShelf shelf;
    private final ActionPlans plans;
    private final PlanShelf strategies;
    private final Layouts layouts;

    YearTasksController(Years years, ActionPlanShelf shelf, ActionPlans plans, PlanShelf strategies, Layouts layouts) {
        this.years = years;
        this.shelf = shelf;
        this.plans = plans;
        this.strategies = strategies;
        this.layouts = layouts;
    }

    /** @param like another year, whose tasks are ticked to begin with */
    @GetMapping("/strategy/{slug}/years/{year}/choice")
    ModelAndView ask(
            @PathVariable String slug,
            @PathVariable int year,
            @RequestParam Optional<Integer> like,
            Viewer viewer,
            HttpServletRequest request) {
        var draft = years.draft(slug, year, viewer);
        var ticked = like.flatMap(other -> shelf.find(slug, other, viewer))
                .map(this::tasks)
                .orElse(Set.of());
        return page(draft, ticked, "MEDIUM", FormErrors.NONE, viewer, request);
    }

    @PostMapping("/strategy/{slug}/years/{year}/entries")
    ModelAndView choose(
            @PathVariable String slug,
            @PathVariable int year,
            @RequestParam(defaultValue = "") List<UUID> task,
            @RequestParam(defaultValue = "MEDIUM") String priority,
            Viewer viewer,
            HttpServletRequest request) {
        var draft = years.draft(slug, year, viewer);
        var typed = new Typed(layouts.of(request));
        var wanted = typed.choice("priority", ActionEntry.Priority.class, priority, ActionEntry.Priority.MEDIUM);
        if (task.isEmpty()) {
            typed.wrong("task", "strategy.years.choose.none");
        }
        return typed.tried(() -> {
                    plans.choose(draft.id(), task, wanted);
                    return new ModelAndView(See.other("/strategy/" + slug + "/years/" + year));
                })
                .orElseGet(() -> page(draft, new HashSet<>(task), priority, typed.errors(), viewer, request));
    }

    private ModelAndView page(
            ActionPlan draft,
            Set<UUID> ticked,
            String priority,
            FormErrors errors,
            Viewer viewer,
            HttpServletRequest request) {
        var tree = strategies.tree(draft.slug(), null, viewer).orElseThrow(NotFound::new);
        var page = new YearTasksPages(layouts.of(request), tasks(draft), ticked)
                .of(draft, tree, earlier(draft, viewer, request), priority, errors);
        var model = new ModelAndView("desk/strategy/years/tasks", "page", page);
        model.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    private @Nullable Crumb earlier(ActionPlan draft, Viewer viewer, HttpServletRequest request) {
        var path = "/strategy/" + draft.slug() + "/years/" + draft.year() + "/choice?like=";
        return shelf.all(draft.slug(), viewer).stream()
                .map(ActionPlan::year)
                .filter(year -> year != draft.year())
                .max(Comparator.naturalOrder())
                .map(year -> new Crumb(
                        layouts.of(request).t("strategy.years.choose.like", Integer.toString(year)), path + year))
                .orElse(null);
    }

    private Set<UUID> tasks(ActionPlan plan) {
        return shelf.view(plan).entries().stream().map(ActionEntry::nodeId).collect(Collectors.toSet());
    }
}
