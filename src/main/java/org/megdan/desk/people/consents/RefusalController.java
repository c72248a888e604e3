package org.megdan.desk.people.consents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.megdan.core.actors.ActorCard;
import org.megdan.desk.people.cards.CardPages;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody called, wrote or came and does not agree any more. */
@Needs("actors.edit")
@Controller
class RefusalController {

    private final CardPages cards;
    private final RecordRefusal refusal;
    private final Sheets sheets;
    private final Layouts layouts;

    RefusalController(CardPages cards, RecordRefusal refusal, Sheets sheets, Layouts layouts) {
        this.cards = cards;
        this.refusal = refusal;
        this.sheets = sheets;
        this.layouts = layouts;
    }

    @GetMapping("/people/{slug}/consents/refusal")
    ModelAndView show(@PathVariable String slug) {
        return form(cards.person(slug), RefusalForm.EMPTY, FormErrors.NONE);
    }

    @EvenWithoutRoom
    @PostMapping("/people/{slug}/consents/refusal")
    Object create(
            @PathVariable String slug,
            @Valid @ModelAttribute RefusalForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var card = cards.person(slug);
        if (found.hasErrors()) {
            return form(card, form, FormErrors.of(found, layout));
        }
        refusal.record(card.id(), Objects.requireNonNull(form.extent()), form);
        Notices.done(redirect, layout.t("people.consents.refusal.recorded"));
        return See.other("/people/" + slug + "/consents");
    }

    private ModelAndView form(ActorCard card, RefusalForm form, FormErrors errors) {
        return Sheets.form(
                "desk/people/consents/refusal", new RefusalFormPage(sheets.open(card), form, errors), errors);
    }
}
