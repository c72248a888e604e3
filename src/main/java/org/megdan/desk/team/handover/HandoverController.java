package org.megdan.desk.team.handover;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

@Needs("team.edit")
@Controller
class HandoverController {

    private final HandoverPages pages;
    private final Handovers handovers;
    private final Layouts layouts;

    HandoverController(HandoverPages pages, Handovers handovers, Layouts layouts) {
        this.pages = pages;
        this.handovers = handovers;
        this.layouts = layouts;
    }

    @GetMapping("/team/handovers")
    ModelAndView index(HttpServletRequest request) {
        return pages.list(layouts.of(request));
    }

    @GetMapping("/team/handovers/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam @Nullable Long older, HttpServletRequest request) {
        return pages.of(id, older, FormErrors.NONE, layouts.of(request));
    }

    @PostMapping("/team/handovers/{id}/undo")
    Object undo(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
        var layout = layouts.of(request);
        try {
            handovers.undo(id);
        } catch (Refusal refusal) {
            return pages.of(id, null, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())), layout);
        }
        Notices.done(redirect, layout.t("team.handover.undone"));
        return See.other("/team/handovers/" + id);
    }
}
