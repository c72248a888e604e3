package org.megdan.desk.team.handover;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.megdan.platform.access.Needs;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stands with a person and who takes it. */
@Needs("team.edit")
@Controller
class PassingController {

    private final PassingPages pages;
    private final Handovers handovers;
    private final Layouts layouts;

    PassingController(PassingPages pages, Handovers handovers, Layouts layouts) {
        this.pages = pages;
        this.handovers = handovers;
        this.layouts = layouts;
    }

    @GetMapping("/people/{slug}/handover")
    ModelAndView show(@PathVariable String slug, HttpServletRequest request) {
        return pages.of(slug, Map.of(), FormErrors.NONE, layouts.of(request));
    }

    @PostMapping("/people/{slug}/handover")
    Object create(
            @PathVariable String slug,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var passings = pages.passings(slug, fields, layout);
        if (passings.isEmpty()) {
            return pages.of(slug, fields, FormErrors.of("all", layout.t("team.handover.nobody")), layout);
        }
        try {
            var id = handovers.make(pages.person(slug).id(), passings);
            Notices.done(redirect, layout.t("team.handover.made", passings.size()));
            return See.other("/team/handovers/" + id);
        } catch (Refusal refusal) {
            var errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return pages.of(slug, fields, errors, layout);
        }
    }
}
