package org.megdan.desk.membership.applications;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.megdan.desk.membership.DecisionForm;
import org.megdan.desk.membership.DecisionTyped;
import org.megdan.desk.membership.programmes.Programmes;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records the board's decision on an application. */
@Needs("members.decide")
@Controller
class DecisionController {

    private static final String PATH = "/members/applications/{id}/decision";

    private final ApplicationFinder finder;
    private final ApplicationPages pages;
    private final Programmes programmes;
    private final DecisionTyped typed;
    private final Decide decide;
    private final Layouts layouts;

    DecisionController(
            ApplicationFinder finder,
            ApplicationPages pages,
            Programmes programmes,
            DecisionTyped typed,
            Decide decide,
            Layouts layouts) {
        this.finder = finder;
        this.pages = pages;
        this.programmes = programmes;
        this.typed = typed;
        this.decide = decide;
        this.layouts = layouts;
    }

    @GetMapping(PATH)
    Object ask(@PathVariable UUID id, Viewer viewer) {
        var seen = finder.get(id, viewer);
        return seen.mayDecide()
                ? page(seen, DecisionForm.EMPTY, FormErrors.NONE)
                : See.other(seen.application().path());
    }

    // accepting anew ends the tie that held until then
    @EvenWithoutRoom
    @PostMapping(PATH)
    Object create(
            @PathVariable UUID id,
            @Valid @ModelAttribute DecisionForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var seen = finder.forAct(id, viewer, Seen::mayDecide);
        var outcome = Objects.requireNonNullElse(form.outcome(), "");
        var errors = typed.errors(form, found, layout, outcome.equals("ACCEPTED") || outcome.equals("REFUSED"));
        if (errors.isEmpty()) {
            var programme = programmes.find(seen.application().programme()).orElseThrow();
            try {
                decide.run(seen.application(), programme, form.decision(), outcome.equals("ACCEPTED"));
                Notices.done(redirect, layout.t("membership.decision.recorded"));
                return See.other(seen.application().path());
            } catch (Refusal refusal) {
                errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            }
        }
        return page(seen, form, errors);
    }

    private ModelAndView page(Seen seen, DecisionForm form, FormErrors errors) {
        var page = new DecisionPage(pages.page(seen, FormErrors.NONE), form, errors);
        return ApplicationPages.view("desk/membership/applications/decision", page, errors);
    }
}
