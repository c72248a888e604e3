package org.megdan.desk.protection.retention;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.retention.DuePerson;
import org.megdan.core.actors.retention.Retention;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is due, and the rules. */
@Needs("actors.edit")
@Controller
class RetentionController {

    private final Retention retention;
    private final Actors actors;
    private final Layouts layouts;

    RetentionController(Retention retention, Actors actors, Layouts layouts) {
        this.retention = retention;
        this.actors = actors;
        this.layouts = layouts;
    }

    @GetMapping("/protection/retention")
    ModelAndView show(@RequestParam @Nullable UUID after, Viewer viewer) {
        var due = retention.due(after);
        var page = new DuePage(
                due,
                retention.count(),
                actors.names(due.stream().map(DuePerson::person).toList()),
                retention.rules(),
                viewer.may("privacy.erase"));
        return new ModelAndView("desk/protection/retention", Map.of("page", page));
    }

    @PostMapping("/protection/retention/list")
    Object list(HttpServletRequest request, RedirectAttributes redirect) {
        Notices.done(redirect, layouts.of(request).t("protection.due.listed", retention.list()));
        return See.other("/protection/retention");
    }
}
