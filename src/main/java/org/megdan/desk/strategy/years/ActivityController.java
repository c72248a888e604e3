package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.ActionPlans;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.ActorNames;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What is planned to carry out the tasks of the year. */
@Needs("plans.edit")
@Controller
class ActivityController {

    private final Years years;
    private final ActionPlans plans;
    private final ActorNames names;
    private final Layouts layouts;

    ActivityController(Years years, ActionPlans plans, ActorNames names, Layouts layouts) {
        this.years = years;
        this.plans = plans;
        this.names = names;
        this.layouts = layouts;
    }

    @PostMapping("/strategy/{slug}/years/{year}/entries/{entry}/activities")
    ModelAndView add(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable UUID entry,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request) {
        var draft = years.draft(slug, year, viewer);
        var typed = new Typed(layouts.of(request));
        var form = new TypedForm(sent).with("entry", entry);
        return new ActivityForm(layouts.of(request), names)
                .read(form, List.of(), typed)
                .flatMap(edit -> typed.tried(() -> plans.add(draft.id(), entry, edit)))
                .map(added -> new ModelAndView(See.other("/strategy/" + slug + "/years/" + year + "#e-" + entry)))
                .orElseGet(() -> years.page(draft, viewer, request, form.typed(), typed.errors()));
    }

    @PostMapping("/strategy/{slug}/years/{year}/activities/{activity}/removal")
    RedirectView remove(@PathVariable String slug, @PathVariable int year, @PathVariable UUID activity, Viewer viewer) {
        plans.remove(years.draft(slug, year, viewer).id(), activity);
        return See.other("/strategy/" + slug + "/years/" + year);
    }
}
