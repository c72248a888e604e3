package org.megdan.desk.membership.applications;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The applicant's part: filling, sending, withdrawing. */
@SignedIn
@Controller
class FillController {

    private final ApplicationFinder finder;
    private final ApplicationPages pages;
    private final Applications applications;
    private final FillApplication filling;
    private final Layouts layouts;

    FillController(
            ApplicationFinder finder,
            ApplicationPages pages,
            Applications applications,
            FillApplication filling,
            Layouts layouts) {
        this.finder = finder;
        this.pages = pages;
        this.applications = applications;
        this.filling = filling;
        this.layouts = layouts;
    }

    @GetMapping("/members/applications/{id}/edit")
    Object edit(@PathVariable UUID id, Viewer viewer) {
        var seen = finder.get(id, viewer);
        return seen.mayFill()
                ? pages.filling(seen, pages.form(seen.application()), FormErrors.NONE)
                : See.other(seen.application().path());
    }

    @PostMapping("/members/applications/{id}/edit")
    Object update(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam Map<String, MultipartFile> files,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var seen = finder.forAct(id, viewer, Seen::mayFill);
        var form = pages.form(seen.application()).typed(sent);
        var errors = form.errors(layout);
        if (!errors.isEmpty()) {
            return pages.filling(seen, form, errors);
        }
        try {
            filling.save(seen.application(), form, filling.taken(form, files));
        } catch (Refusal refusal) {
            var now = finder.get(id, viewer);
            return pages.filling(
                    now,
                    form.locked(now.application().lock()),
                    FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("membership.application.saved"));
        return See.other(seen.application().path());
    }

    @PostMapping("/members/applications/{id}/sending")
    Object send(@PathVariable UUID id, Viewer viewer, HttpServletRequest request, RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var seen = finder.forAct(id, viewer, Seen::mayFill);
        if (!pages.page(seen, FormErrors.NONE).missing().isEmpty()) {
            return pages.show(seen, FormErrors.of("", layout.t("membership.refused.incomplete")));
        }
        applications.send(seen.application(), !seen.speaks());
        Notices.done(redirect, layout.t("membership.application.sent"));
        return See.other(seen.application().path());
    }

    @GetMapping("/members/applications/{id}/withdrawal")
    Object askToWithdraw(@PathVariable UUID id, Viewer viewer) {
        var seen = finder.get(id, viewer);
        return seen.mayWithdraw()
                ? new ModelAndView("desk/membership/applications/withdrawal", "page", seen.application())
                : See.other(seen.application().path());
    }

    @EvenWithoutRoom
    @PostMapping("/members/applications/{id}/withdrawal")
    RedirectView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var seen = finder.forAct(id, viewer, Seen::mayWithdraw);
        applications.withdraw(seen.application(), !seen.speaks(), Words.cut(words));
        Notices.done(redirect, layouts.of(request).t("membership.application.withdrawn"));
        return See.other(seen.application().path());
    }
}
