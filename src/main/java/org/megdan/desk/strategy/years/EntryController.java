package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
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
class EntryController {

    private final Years years;
    private final ActionPlans plans;
    private final ActorNames names;
    private final Layouts layouts;

    EntryController(Years years, ActionPlans plans, ActorNames names, Layouts layouts) {
        this.years = years;
        this.plans = plans;
        this.names = names;
        this.layouts = layouts;
    }

    @PostMapping("/strategy/{slug}/years/{year}/entries/{entry}/removal")
    RedirectView drop(@PathVariable String slug, @PathVariable int year, @PathVariable UUID entry, Viewer viewer) {
        plans.drop(years.draft(slug, year, viewer).id(), entry);
        return See.other("/strategy/" + slug + "/years/" + year);
    }

    @PostMapping("/strategy/{slug}/years/{year}/entries/{entry}/activities")
    ModelAndView add(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String responsible,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Viewer viewer,
            HttpServletRequest request) {
        var draft = years.draft(slug, year, viewer);
        var typed = new Typed(layouts.of(request));
        var edit = edit(title, responsible, from, to, typed);
        if (typed.tried(() -> plans.add(draft.id(), entry, edit)).isEmpty()) {
            var back = Map.of(
                    "entry", entry.toString(), "title", title, "responsible", responsible, "from", from, "to", to);
            return years.page(draft, viewer, request, back, typed.errors());
        }
        return new ModelAndView(See.other("/strategy/" + slug + "/years/" + year + "#e-" + entry));
    }

    @PostMapping("/strategy/{slug}/years/{year}/activities/{activity}/removal")
    RedirectView remove(@PathVariable String slug, @PathVariable int year, @PathVariable UUID activity, Viewer viewer) {
        plans.remove(years.draft(slug, year, viewer).id(), activity);
        return See.other("/strategy/" + slug + "/years/" + year);
    }

    private ActivityEdit edit(String title, String responsible, String from, String to, Typed typed) {
        var who = ActivityForm.responsible(responsible, List.of(), names, typed);
        var starts = typed.day("from", from.strip());
        var ends = typed.day("to", to.strip());
        if (title.isBlank()) {
            typed.wrong("title", "strategy.years.no-title");
        }
        if (starts != null && ends != null && ends.isBefore(starts)) {
            typed.wrong("to", "strategy.years.ends-early");
        }
        // what is wrong is told by the form, not by the edit
        var isFine = typed.errors().isEmpty();
        return new ActivityEdit(title, who, List.of(), isFine ? starts : null, isFine ? ends : null);
    }
}
