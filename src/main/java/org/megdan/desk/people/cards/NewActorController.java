package org.megdan.desk.people.cards;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds an actor; a name like a known one is asked about first, because one person is one record. */
@Needs("actors.edit")
@Controller
class NewActorController {

    private final Actors actors;
    private final SaveActor save;
    private final ActorFormPages pages;
    private final Layouts layouts;

    NewActorController(Actors actors, SaveActor save, ActorFormPages pages, Layouts layouts) {
        this.actors = actors;
        this.save = save;
        this.pages = pages;
        this.layouts = layouts;
    }

    @GetMapping("/people/new")
    ModelAndView show(@RequestParam(defaultValue = "PERSON") ActorKind kind) {
        return pages.of(ActorForm.empty(kind), null, FormErrors.NONE);
    }

    @PostMapping("/people/new")
    Object create(
            @Valid @ModelAttribute ActorForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        if (found.hasErrors()) {
            return pages.of(form, null, FormErrors.of(found, layout));
        }
        var kind = Objects.requireNonNull(form.kind());
        if (!form.isSomebodyElse()) {
            var alike = actors.lookAlikes(form.name(), kind);
            if (!alike.isEmpty()) {
                return pages.alike(form, alike);
            }
        }
        try {
            var id = save.create(form, kind);
            Notices.done(redirect, layout.t("people.saved"));
            return See.other(
                    "/people/" + actors.find(id).orElseThrow(NotFound::new).slug());
        } catch (Refusal refusal) {
            return pages.of(form, null, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
    }
}
