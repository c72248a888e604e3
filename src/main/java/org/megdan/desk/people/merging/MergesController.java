package org.megdan.desk.people.merging;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.merging.Merging;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Needs("actors.edit")
@Controller
class MergesController {

    private final Merging merging;
    private final Actors actors;
    private final Layouts layouts;

    MergesController(Merging merging, Actors actors, Layouts layouts) {
        this.merging = merging;
        this.actors = actors;
        this.layouts = layouts;
    }

    @GetMapping("/people/merges")
    ModelAndView list() {
        return page(FormErrors.NONE);
    }

    @EvenWithoutRoom
    @PostMapping("/people/merges/{merge}/undo")
    Object undo(@PathVariable UUID merge, HttpServletRequest request, RedirectAttributes redirect) {
        var layout = layouts.of(request);
        try {
            var restored = actors.find(merging.undo(merge)).orElseThrow(NotFound::new);
            Notices.done(redirect, layout.t("people.merges.undone", restored.name()));
            return See.other("/people/" + restored.slug());
        } catch (Refusal refusal) {
            return page(FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
    }

    private ModelAndView page(FormErrors errors) {
        return new ModelAndView(
                "desk/people/merging/list",
                Map.of("page", new MergesPage(merging.list(), errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
