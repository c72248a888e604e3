package org.megdan.desk.strategy.versions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.Actors;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.PlanDifference;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Plans;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class ChangesController {

    private final VersionFinder finder;
    private final PlanShelf shelf;
    private final Plans plans;
    private final Evaluations evaluations;
    private final Actors actors;
    private final Layouts layouts;

    ChangesController(
            VersionFinder finder,
            PlanShelf shelf,
            Plans plans,
            Evaluations evaluations,
            Actors actors,
            Layouts layouts) {
        this.finder = finder;
        this.shelf = shelf;
        this.plans = plans;
        this.evaluations = evaluations;
        this.actors = actors;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{slug}/versions/{older}/changes/{newer}")
    ModelAndView show(
            @PathVariable String slug,
            @PathVariable int older,
            @PathVariable int newer,
            Viewer viewer,
            HttpServletRequest request) {
        var from = finder.get(slug, older, viewer);
        var to = finder.get(slug, newer, viewer);
        var difference = plans.difference(from.id(), to.id());
        var layout = layouts.of(request);
        var pages = new ChangesPages(
                layout, new FieldTexts(layout, names(difference, viewer)), new Because(evaluations.all(slug, viewer)));
        return new ModelAndView("desk/strategy/versions/changes", "page", pages.of(from, to, difference));
    }

    private Map<UUID, String> names(PlanDifference difference, Viewer viewer) {
        var ids = FieldTexts.ids(difference);
        var names = new HashMap<UUID, String>();
        actors.names(ids).values().forEach(name -> names.put(name.id(), name.name()));
        if (!ids.isEmpty()) {
            shelf.cards(ids, viewer).values().forEach(card -> names.put(card.id(), card.label()));
        }
        return names;
    }
}
