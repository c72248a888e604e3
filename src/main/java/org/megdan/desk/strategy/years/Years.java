package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.actors.Actors;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActivityRow;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds the plan of a year through the viewer and shows its page; shared by the handlers of its acts. */
@Component
class Years {

    private final ActionPlanShelf shelf;
    private final Actors actors;
    private final Layouts layouts;
    private final Clock clock;

    Years(ActionPlanShelf shelf, Actors actors, Layouts layouts, Clock clock) {
        this.shelf = shelf;
        this.actors = actors;
        this.layouts = layouts;
        this.clock = clock;
    }

    LocalDate today() {
        return Language.today(clock);
    }

    ActionPlan get(String slug, int year, Viewer viewer) {
        return shelf.find(slug, year, viewer).orElseThrow(NotFound::new);
    }

    /** An editor goes on with the draft; everybody else sees the plan that counts. */
    ActionPlan shown(String slug, int year, Viewer viewer) {
        var draft = viewer.may("plans.edit") ? shelf.draft(slug, year, viewer) : Optional.<ActionPlan>empty();
        return draft.orElseGet(() -> get(slug, year, viewer));
    }

    ActionPlan draft(String slug, int year, Viewer viewer) {
        return shelf.draft(slug, year, viewer).orElseThrow(NotFound::new);
    }

    ActionEntry entry(ActionPlan plan, UUID id) {
        return shelf.view(plan).entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    ModelAndView page(ActionPlan plan, Viewer viewer, HttpServletRequest request) {
        return page(plan, viewer, request, Map.of(), FormErrors.NONE);
    }

    /** @param typed what was typed into a form that comes back */
    ModelAndView page(
            ActionPlan plan, Viewer viewer, HttpServletRequest request, Map<String, String> typed, FormErrors errors) {
        var view = shelf.view(plan);
        var people = view.timeline().stream()
                .map(ActivityRow::answersId)
                .filter(Objects::nonNull)
                .<UUID>map(id -> id)
                .distinct()
                .toList();
        var pages = new YearPages(layouts.of(request), today(), actors.names(people));
        var model = new ModelAndView("desk/strategy/years/show", "page", pages.of(view, viewer, typed, errors));
        model.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }
}
