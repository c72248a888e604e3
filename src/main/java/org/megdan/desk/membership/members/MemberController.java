package org.megdan.desk.membership.members;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The page of one membership, and its yearly renewal. */
@SignedIn
@Controller
class MemberController {

    private static final int LONGEST = 4000;

    private final MemberFinder finder;
    private final MemberPages pages;
    private final Renewals renewals;
    private final Layouts layouts;

    MemberController(MemberFinder finder, MemberPages pages, Renewals renewals, Layouts layouts) {
        this.finder = finder;
        this.pages = pages;
        this.renewals = renewals;
        this.layouts = layouts;
    }

    @GetMapping("/members/register/{slug}")
    ModelAndView show(@PathVariable String slug, Viewer viewer) {
        return pages.show(finder.get(slug, viewer), FormErrors.NONE);
    }

    @PostMapping("/members/register/{slug}/renewal")
    Object renew(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String changes,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var seen = finder.get(slug, viewer);
        var page = pages.page(seen, FormErrors.NONE);
        var due = page.due().stream().filter(page::mayRenew).findFirst().orElseThrow(NotFound::new);
        var words = changes.replace("\u0000", "").strip();
        if (words.length() > LONGEST) {
            return pages.show(seen, FormErrors.of("changes", layout.t("membership.application.long", LONGEST)));
        }
        try {
            renewals.confirm(seen, due, words);
        } catch (Refusal refusal) {
            return pages.show(seen, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("membership.renewal.done"));
        return See.other(seen.path());
    }

    @Needs("members.edit")
    @PostMapping("/members/register/{slug}/renewals/{id}/carried")
    RedirectView carry(@PathVariable String slug, @PathVariable UUID id, Viewer viewer) {
        var seen = finder.get(slug, viewer);
        renewals.carry(seen, id);
        return See.other(seen.path());
    }
}
