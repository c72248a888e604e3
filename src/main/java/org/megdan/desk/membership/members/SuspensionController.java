package org.megdan.desk.membership.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
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
import org.springframework.web.servlet.view.RedirectView;

@Needs("members.edit")
@Controller
class SuspensionController {

    private final MemberFinder finder;
    private final MemberRecords records;
    private final Suspensions suspensions;
    private final Layouts layouts;

    SuspensionController(MemberFinder finder, MemberRecords records, Suspensions suspensions, Layouts layouts) {
        this.finder = finder;
        this.records = records;
        this.suspensions = suspensions;
        this.layouts = layouts;
    }

    @GetMapping("/members/register/{slug}/suspension")
    ModelAndView show(@PathVariable String slug, Viewer viewer) {
        return page(
                finder.get(slug, viewer),
                new SuspensionForm(null, records.today().toString(), "", ""),
                FormErrors.NONE);
    }

    @PostMapping("/members/register/{slug}/suspension")
    Object create(
            @PathVariable String slug,
            @Valid @ModelAttribute SuspensionForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var seen = finder.get(slug, viewer);
        if (found.hasErrors()) {
            return page(seen, form, FormErrors.of(found, layout));
        }
        var tie = records.standings(seen.name().id()).stream()
                .filter(one -> one.holds() && one.tie().equals(form.tie()))
                .findFirst()
                .orElseThrow(NotFound::new);
        try {
            suspensions.begin(seen, tie.tie(), Objects.requireNonNull(form.first()), form.until(), form.plainReason());
        } catch (Refusal refusal) {
            return page(seen, form, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("membership.saved"));
        return See.other(seen.path());
    }

    @PostMapping("/members/register/{slug}/suspensions/{id}/end")
    RedirectView end(@PathVariable String slug, @PathVariable UUID id, Viewer viewer) {
        var seen = finder.get(slug, viewer);
        suspensions.end(seen, of(seen, id), records.today());
        return See.other(seen.path());
    }

    @EvenWithoutRoom
    @PostMapping("/members/register/{slug}/suspensions/{id}/undoing")
    RedirectView undo(@PathVariable String slug, @PathVariable UUID id, Viewer viewer) {
        var seen = finder.get(slug, viewer);
        suspensions.undo(seen, of(seen, id));
        return See.other(seen.path());
    }

    private Suspension of(SeenMember seen, UUID id) {
        return records.suspensions(seen.name().id()).stream()
                .filter(one -> one.id().equals(id) && !one.isUndone())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(SeenMember seen, SuspensionForm form, FormErrors errors) {
        var current = records.standings(seen.name().id()).stream()
                .filter(Standing::holds)
                .toList();
        if (current.isEmpty()) {
            throw new NotFound();
        }
        return MemberPages.view(
                "desk/membership/members/suspension", new SuspensionPage(seen, current, form, errors), errors);
    }
}
