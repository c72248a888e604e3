package org.megdan.desk.people.consents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.consents.Consents;
import org.megdan.desk.people.cards.CardPages;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person agreed to, and the writing down of a consent that was given on paper or told. */
@Controller
class ConsentController {

    private static final int MOST = 200;

    private final CardPages cards;
    private final Consents consents;
    private final Sheets sheets;
    private final Layouts layouts;

    ConsentController(CardPages cards, Consents consents, Sheets sheets, Layouts layouts) {
        this.cards = cards;
        this.consents = consents;
        this.sheets = sheets;
        this.layouts = layouts;
    }

    @Needs("actors.read")
    @GetMapping("/people/{slug}/consents")
    ModelAndView show(@PathVariable String slug, Viewer viewer) {
        var card = cards.person(slug);
        var sheet = sheets.open(card);
        var page = new ConsentsPage(
                sheet.name(),
                sheet.slug(),
                sheet.standings(),
                consents.history(card.id(), MOST),
                viewer.may("actors.edit"));
        return new ModelAndView("desk/people/consents/show", "page", page);
    }

    @Needs("actors.edit")
    @GetMapping("/people/{slug}/consents/new")
    ModelAndView begin(@PathVariable String slug) {
        return form(cards.person(slug), ConsentForm.EMPTY, FormErrors.NONE);
    }

    @Needs("actors.edit")
    @PostMapping("/people/{slug}/consents/new")
    Object create(
            @PathVariable String slug,
            @Valid @ModelAttribute ConsentForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var card = cards.person(slug);
        if (found.hasErrors()) {
            return form(card, form, FormErrors.of(found, layout));
        }
        var wording = form.wordingAmong(consents.wordings(form.purpose()));
        if (wording.isEmpty()) {
            return form(card, form, FormErrors.of("version", layout.t("people.consents.version.unknown")));
        }
        try {
            consents.give(form.giving(card.id(), wording.get()));
        } catch (Refusal refusal) {
            return form(card, form, FormErrors.of("day", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("people.consents.recorded"));
        return See.other("/people/" + slug + "/consents");
    }

    private ModelAndView form(ActorCard card, ConsentForm form, FormErrors errors) {
        return Sheets.form("desk/people/consents/new", new ConsentFormPage(sheets.open(card), form, errors), errors);
    }
}
