package org.megdan.desk.protection.retention;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.retention.DuePerson;
import org.megdan.core.actors.retention.Retention;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is due, and what is decided about each. */
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
        return page(after, null, DuePage.Typed.NOTHING, FormErrors.NONE, viewer);
    }

    @PostMapping("/protection/retention/list")
    Object list(HttpServletRequest request, RedirectAttributes redirect) {
        Notices.done(redirect, layouts.of(request).t("protection.due.listed", retention.list()));
        return See.other("/protection/retention");
    }

    @PostMapping("/protection/retention/{person}/keep")
    Object keep(
            @PathVariable UUID person,
            @Valid @ModelAttribute KeepForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var name = actors.find(person)
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .orElseThrow(NotFound::new);
        if (found.hasErrors()) {
            var typed = new DuePage.Typed(
                    Objects.requireNonNullElse(request.getParameter("until"), ""),
                    Objects.requireNonNullElse(request.getParameter("reason"), ""));
            return page(null, person, typed, FormErrors.of(found, layout), viewer);
        }
        retention.keep(
                person,
                Objects.requireNonNull(form.until()),
                form.reason().replace("\u0000", "").strip());
        Notices.done(redirect, layout.t("protection.keep.done", name.name(), layout.date(form.until())));
        return See.other("/protection/retention");
    }

    private ModelAndView page(
            @Nullable UUID after, @Nullable UUID wrong, DuePage.Typed typed, FormErrors errors, Viewer viewer) {
        var due = retention.due(after);
        var page = new DuePage(
                due,
                retention.count(),
                actors.names(due.stream().map(DuePerson::person).toList()),
                retention.rules(),
                viewer.may("privacy.erase"),
                wrong,
                typed,
                errors);
        return new ModelAndView(
                "desk/protection/retention",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
