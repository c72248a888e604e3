package org.megdan.desk.membership.introductions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.core.actors.Actors;
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

/** Who keeps the records says which of them an introduced organisation is, or why it gets none; who keeps memberships reads along. */
@Needs("actors.edit")
@Controller
class IntroducedController {

    private static final String PATH = "/members/introductions/{id}";
    private static final int LONGEST = 2000;

    private final IntroductionPages pages;
    private final Introductions introductions;
    private final AcceptIntroduction accept;
    private final Actors actors;
    private final Layouts layouts;

    IntroducedController(
            IntroductionPages pages,
            Introductions introductions,
            AcceptIntroduction accept,
            Actors actors,
            Layouts layouts) {
        this.pages = pages;
        this.introductions = introductions;
        this.accept = accept;
        this.actors = actors;
        this.layouts = layouts;
    }

    @SignedIn
    @GetMapping(PATH)
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        if (!Introductions.mayRead(viewer)) {
            throw new NotFound();
        }
        return pages.show(pages.get(id), "", FormErrors.NONE);
    }

    @PostMapping(PATH + "/acceptance")
    Object accept(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String who,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var introduction = pages.get(id);
        var known = actors.find(who).filter(actor -> IntroductionForm.KINDS.contains(actor.kind()));
        if (known.isEmpty() && !who.equals(IntroductionPage.NEW)) {
            return pages.show(introduction, "", FormErrors.of("who", layout.t("membership.introduction.who.empty")));
        }
        try {
            var organisation = accept.run(introduction, known.orElse(null));
            Notices.done(redirect, layout.t("membership.introduction.accepted", organisation.name()));
        } catch (Refusal refusal) {
            return pages.show(pages.get(id), "", FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        return See.other(introduction.path());
    }

    @PostMapping(PATH + "/refusal")
    Object decline(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var introduction = pages.get(id);
        var said = IntroductionForm.plain(words);
        if (said.isEmpty() || said.length() > LONGEST) {
            var wrong = FormErrors.of("words", layout.t("membership.introduction.words.empty", LONGEST));
            return pages.show(introduction, words, wrong);
        }
        try {
            introductions.answer(introduction, null, said);
            Notices.done(redirect, layout.t("membership.introduction.declined"));
        } catch (Refusal refusal) {
            return pages.show(pages.get(id), words, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        return See.other(introduction.path());
    }
}
