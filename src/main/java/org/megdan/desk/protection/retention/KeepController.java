package org.megdan.desk.protection.retention;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.retention.Retention;
import org.megdan.platform.access.Needs;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody is kept longer than the rule says, until a day and for a reason. */
@Needs("actors.edit")
@Controller
class KeepController {

    private final Retention retention;
    private final Actors actors;
    private final Layouts layouts;

    KeepController(Retention retention, Actors actors, Layouts layouts) {
        this.retention = retention;
        this.actors = actors;
        this.layouts = layouts;
    }

    @GetMapping("/protection/people/{person}/keeping")
    ModelAndView ask(@PathVariable String person) {
        return page(new KeepPage(person(person), "", "", FormErrors.NONE));
    }

    @PostMapping("/protection/people/{person}/keeping")
    Object create(
            @PathVariable String person,
            @Valid @ModelAttribute KeepForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var name = person(person);
        if (found.hasErrors()) {
            var until = Objects.requireNonNullElse(request.getParameter("until"), "");
            var reason = Objects.requireNonNullElse(request.getParameter("reason"), "");
            return page(new KeepPage(name, until, reason, FormErrors.of(found, layout)));
        }
        var until = Objects.requireNonNull(form.until());
        retention.keep(name.id(), until, form.reason().replace("\u0000", "").strip());
        Notices.done(redirect, layout.t("protection.keep.done", name.name(), layout.date(until)));
        return See.other("/protection/retention");
    }

    private ActorName person(String slug) {
        return actors.find(slug)
                .filter(found -> found.kind() == ActorKind.PERSON)
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView page(KeepPage page) {
        var status = page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("desk/protection/keep", Map.of("page", page), status);
    }
}
