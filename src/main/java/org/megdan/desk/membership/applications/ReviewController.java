package org.megdan.desk.membership.applications;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The office's part: taking an application up, looking at each criterion, giving it back for more. */
@Needs("members.edit")
@Controller
class ReviewController {

    private final ApplicationFinder finder;
    private final ApplicationPages pages;
    private final Applications applications;
    private final KeepReview reviews;
    private final Layouts layouts;

    ReviewController(
            ApplicationFinder finder,
            ApplicationPages pages,
            Applications applications,
            KeepReview reviews,
            Layouts layouts) {
        this.finder = finder;
        this.pages = pages;
        this.applications = applications;
        this.reviews = reviews;
        this.layouts = layouts;
    }

    @PostMapping("/members/applications/{id}/taking")
    RedirectView take(@PathVariable UUID id, Viewer viewer) {
        var application = finder.forAct(id, viewer, Seen::mayTake).application();
        applications.take(application);
        return See.other(application.path() + "/review");
    }

    @GetMapping("/members/applications/{id}/review")
    Object review(@PathVariable UUID id, Viewer viewer) {
        var seen = finder.get(id, viewer);
        if (!seen.mayReview()) {
            return See.other(seen.application().path());
        }
        var page = pages.page(seen, FormErrors.NONE);
        return page(page, form(page), FormErrors.NONE);
    }

    @PostMapping("/members/applications/{id}/review")
    Object update(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var seen = finder.forAct(id, viewer, Seen::mayReview);
        var page = pages.page(seen, FormErrors.NONE);
        var form = form(page).typed(sent);
        var errors = form.errors(layout);
        if (!errors.isEmpty()) {
            return page(page, form, errors);
        }
        reviews.keep(seen.application(), form);
        Notices.done(redirect, layout.t("membership.saved"));
        return See.other(seen.application().path());
    }

    @PostMapping("/members/applications/{id}/return")
    Object giveBack(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            HttpServletRequest request) {
        var seen = finder.forAct(id, viewer, Seen::mayReview);
        var said = Words.plain(words);
        if (said.isEmpty() || said.length() > Words.MOST) {
            var key = said.isEmpty() ? "membership.return.empty" : "membership.application.long";
            return pages.show(seen, FormErrors.of("words", layouts.of(request).t(key, Words.MOST)));
        }
        applications.giveBack(seen.application(), said);
        return See.other(seen.application().path());
    }

    private static ReviewForm form(ApplicationPage page) {
        return ReviewForm.of(page.criteria().all(), page.reviews());
    }

    private static ModelAndView page(ApplicationPage shown, ReviewForm form, FormErrors errors) {
        return ApplicationPages.view(
                "desk/membership/applications/review", new ReviewPage(shown, form, errors), errors);
    }
}
