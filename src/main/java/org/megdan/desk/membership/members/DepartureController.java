package org.megdan.desk.membership.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Objects;
import org.megdan.desk.membership.DecisionForm;
import org.megdan.desk.membership.DecisionTyped;
import org.megdan.desk.membership.Standing;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
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

/** Leaving, which the office records, and exclusion, which somebody decided. */
@Needs("members.edit")
@Controller
class DepartureController {

    private static final String PATH = "/members/register/{slug}/departure";

    private final MemberFinder finder;
    private final MemberRecords records;
    private final Departures departures;
    private final DecisionTyped typed;
    private final Layouts layouts;

    DepartureController(
            MemberFinder finder, MemberRecords records, Departures departures, DecisionTyped typed, Layouts layouts) {
        this.finder = finder;
        this.records = records;
        this.departures = departures;
        this.typed = typed;
        this.layouts = layouts;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String slug, Viewer viewer) {
        var empty = new DepartureForm(null, "", records.today().toString(), "");
        return page(finder.get(slug, viewer), empty, DecisionForm.EMPTY, FormErrors.NONE);
    }

    @EvenWithoutRoom
    @PostMapping(PATH)
    Object create(
            @PathVariable String slug,
            @ModelAttribute DepartureForm form,
            BindingResult found,
            @Valid @ModelAttribute DecisionForm decision,
            BindingResult decided,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var seen = finder.get(slug, viewer);
        var wrong = new ArrayList<>(
                (found.hasErrors() ? FormErrors.of(found, layout) : form.errors(layout, records.today())).all());
        if (form.isExclusion()) {
            wrong.addAll(typed.errors(decision, decided, layout, true).all());
        }
        var errors = new FormErrors(wrong);
        if (!errors.isEmpty()) {
            return page(seen, form, decision, errors);
        }
        if (form.isExclusion() && !seen.decides()) {
            throw new NotFound();
        }
        var standing = records.standings(seen.name().id()).stream()
                .filter(one -> one.holds() && one.tie().equals(form.tie()))
                .findFirst()
                .orElseThrow(NotFound::new);
        try {
            departures.leave(
                    seen,
                    standing.tie(),
                    Objects.requireNonNull(form.firstFree()),
                    form.plainReason(),
                    form.isExclusion() ? decision.withWords(form.plainReason()).decision() : null);
        } catch (Refusal refusal) {
            return page(seen, form, decision, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("membership.saved"));
        return See.other(seen.path());
    }

    private ModelAndView page(SeenMember seen, DepartureForm form, DecisionForm decision, FormErrors errors) {
        var current = records.standings(seen.name().id()).stream()
                .filter(Standing::holds)
                .toList();
        if (current.isEmpty()) {
            throw new NotFound();
        }
        return MemberPages.view(
                "desk/membership/members/departure", new DeparturePage(seen, current, form, decision, errors), errors);
    }
}
