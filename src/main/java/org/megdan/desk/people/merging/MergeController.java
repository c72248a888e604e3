package org.megdan.desk.people.merging;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.merging.Merging;
import org.megdan.desk.people.cards.CardPages;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Needs("actors.edit")
@Controller
class MergeController {

    private static final int OFFERED = 12;

    private final CardPages cards;
    private final Actors actors;
    private final Merging merging;
    private final Layouts layouts;

    MergeController(CardPages cards, Actors actors, Merging merging, Layouts layouts) {
        this.cards = cards;
        this.actors = actors;
        this.merging = merging;
        this.layouts = layouts;
    }

    @GetMapping("/people/{slug}/merge")
    ModelAndView search(@PathVariable String slug, @RequestParam(defaultValue = "") String q) {
        var card = cards.card(slug);
        return new ModelAndView("desk/people/merging/search", Map.of("page", new TwinsPage(card, q, twins(card, q))));
    }

    // no ModelAndView: what a page shows is read where nothing can be written, and this one tries out what it tells
    @GetMapping("/people/{slug}/merge/{other}")
    Object show(@PathVariable String slug, @PathVariable String other, HttpServletRequest request) {
        var kept = cards.seen(slug);
        var gone = cards.seen(other);
        return page(kept, gone, MergeForm.between(kept, gone), FormErrors.NONE, layouts.of(request));
    }

    @PostMapping("/people/{slug}/merge/{other}")
    Object merge(
            @PathVariable String slug,
            @PathVariable String other,
            @ModelAttribute MergeForm form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var kept = cards.card(slug);
        var gone = cards.card(other);
        try {
            merging.merge(form.wish(kept.id(), gone.id()));
        } catch (Refusal refusal) {
            var errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return page(kept, gone, form, errors, layout);
        }
        Notices.done(redirect, layout.t("people.merge.done", gone.name()));
        return See.other("/people/" + kept.slug());
    }

    private ModelAndView page(ActorCard kept, ActorCard gone, MergeForm form, FormErrors errors, Layout layout) {
        MergePage page;
        try {
            var effect = merging.tryOut(MergeForm.between(kept, gone).wish(kept.id(), gone.id()));
            page = new MergePage(kept, gone, form, effect, "", errors);
        } catch (Refusal refusal) {
            page = new MergePage(kept, gone, form, null, layout.t(refusal.key(), refusal.arguments()), errors);
        }
        return new ModelAndView(
                "desk/people/merging/show",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<ActorName> twins(ActorCard card, String words) {
        var twins = new LinkedHashMap<UUID, ActorName>();
        if (words.isBlank()) {
            actors.lookAlikes(card.name(), card.kind()).forEach(other -> twins.put(other.id(), other));
        } else {
            actors.search(words, Set.of(card.kind()), OFFERED).forEach(other -> twins.put(other.id(), other));
        }
        twins.remove(card.id());
        return List.copyOf(twins.values());
    }
}
