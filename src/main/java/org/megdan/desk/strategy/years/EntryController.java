package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.ActionEntry.Priority;
import org.megdan.core.plans.ActionPlans;
import org.megdan.desk.strategy.forms.Forms;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** A task of the year: how much it presses, what is to be said of it, or that it is left out. */
@Needs("plans.edit")
@Controller
class EntryController {

    private static final String PATH = "/strategy/{slug}/years/{year}/entries/{entry}/edit";

    private final Years years;
    private final ActionPlans plans;
    private final Layouts layouts;

    EntryController(Years years, ActionPlans plans, Layouts layouts) {
        this.years = years;
        this.plans = plans;
        this.layouts = layouts;
    }

    @GetMapping(PATH)
    ModelAndView ask(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable UUID entry,
            Viewer viewer,
            HttpServletRequest request) {
        var draft = years.draft(slug, year, viewer);
        var found = years.entry(draft, entry);
        return Forms.shown(new EntryForm(layouts.of(request)).page(draft, found, EntryForm.filled(found)));
    }

    @PostMapping(PATH)
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable UUID entry,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request) {
        var draft = years.draft(slug, year, viewer);
        var form = new TypedForm(sent);
        var typed = new Typed(layouts.of(request));
        var page = new EntryForm(layouts.of(request)).page(draft, years.entry(draft, entry), form);
        page.fields().forEach(field -> field.check(form, typed));
        return Forms.saved(
                page,
                typed,
                () -> plans.prioritise(
                        draft.id(), entry, form.lock(), Priority.valueOf(form.value("priority")), form.value("note")),
                () -> EntryForm.filled(years.entry(draft, entry)));
    }

    @PostMapping("/strategy/{slug}/years/{year}/entries/{entry}/removal")
    RedirectView drop(@PathVariable String slug, @PathVariable int year, @PathVariable UUID entry, Viewer viewer) {
        plans.drop(years.draft(slug, year, viewer).id(), entry);
        return See.other("/strategy/" + slug + "/years/" + year);
    }
}
