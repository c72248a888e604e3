package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
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

/** Tasks chosen for the year, and what is planned to carry them out. */
@Needs("plans.edit")
@Controller
class EntryController {

    private final Years years;
    private final ActionPlans plans;
    private final Layouts layouts;

    EntryController(Years years, ActionPlans plans, Layouts layouts) {
        this.years = years;
        this.plans = plans;
        this.layouts = layouts;
    }

    @PostMapping("/strategy/{slug}/years/{year}/entries")
    RedirectView choose(
            @PathVariable String slug,
            @PathVariable int year,
            @RequestParam UUID task,
            @RequestParam(defaultValue = "MEDIUM") ActionEntry.Priority priority,
            Viewer viewer) {
        var entry = plans.choose(years.draft(slug, year, viewer).id(), task, priority);
        return See.other("/strategy/" + slug + "/years/" + year + "#e-" + entry);
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
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Viewer viewer,
            HttpServletRequest request) {
        var draft = years.draft(slug, year, viewer);
        var typed = new Typed(layouts.of(request));
        var edit = edit(title, from, to, viewer, typed);
        if (typed.tried(() -> plans.add(draft.id(), entry, edit)).isEmpty()) {
            var back = Map.of("entry", entry.toString(), "title", title, "from", from, "to", to);
            return years.page(draft, viewer, request, back, typed.errors());
        }
        return new ModelAndView(See.other("/strategy/" + slug + "/years/" + year + "#e-" + entry));
    }

    @PostMapping("/strategy/{slug}/years/{year}/activities/{activity}/removal")
    RedirectView remove(@PathVariable String slug, @PathVariable int year, @PathVariable UUID activity, Viewer viewer) {
        plans.remove(years.draft(slug, year, viewer).id(), activity);
        return See.other("/strategy/" + slug + "/years/" + year);
    }

    private static ActivityEdit edit(String title, String from, String to, Viewer viewer, Typed typed) {
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
        return new ActivityEdit(title, viewer.person(), List.of(), isFine ? starts : null, isFine ? ends : null);
    }
}
