package org.megdan.desk.people.cards;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.merging.Merging;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CardController {

    private final CardPages pages;
    private final ActorFormPages forms;
    private final SaveActor save;
    private final Merging merging;
    private final Layouts layouts;

    CardController(CardPages pages, ActorFormPages forms, SaveActor save, Merging merging, Layouts layouts) {
        this.pages = pages;
        this.forms = forms;
        this.save = save;
        this.merging = merging;
        this.layouts = layouts;
    }

    @Needs("actors.read")
    @GetMapping("/people/{slug}")
    ModelAndView show(@PathVariable String slug, @RequestParam @Nullable Long older) {
        var now = merging.movedTo(slug);
        return now.isPresent()
                ? new ModelAndView(See.moved("/people/" + now.get()))
                : pages.of(slug, older, FormErrors.NONE);
    }

    @Needs("actors.edit")
    @GetMapping("/people/{slug}/edit")
    ModelAndView edit(@PathVariable String slug) {
        return forms.of(ActorForm.of(pages.seen(slug)), slug, FormErrors.NONE);
    }

    @Needs("actors.edit")
    @PostMapping("/people/{slug}/edit")
    Object update(
            @PathVariable String slug,
            @Valid @ModelAttribute ActorForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var card = pages.card(slug);
        if (found.hasErrors()) {
            return forms.refused(form, pages.seen(slug), FormErrors.of(found, layout), layout);
        }
        try {
            save.correct(card, form);
        } catch (Refusal refusal) {
            var errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return forms.refused(form, pages.seen(slug), errors, layout);
        }
        Notices.done(redirect, layout.t("people.saved"));
        return See.other("/people/" + slug);
    }
}
