package org.megdan.desk.people.ties;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.topics.Topics;
import org.megdan.desk.people.cards.CardPages;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
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

/** Begins a tie: the other side is looked for by name, with the network's own organisation offered first. */
@Needs("actors.edit")
@Controller
class TieController {

    private static final int OFFERED = 12;

    private final CardPages cards;
    private final Actors actors;
    private final Ties ties;
    private final Network network;
    private final Topics topics;
    private final Layouts layouts;

    TieController(CardPages cards, Actors actors, Ties ties, Network network, Topics topics, Layouts layouts) {
        this.cards = cards;
        this.actors = actors;
        this.ties = ties;
        this.network = network;
        this.topics = topics;
        this.layouts = layouts;
    }

    @GetMapping("/people/{slug}/ties/new")
    ModelAndView show(@PathVariable String slug, @RequestParam(defaultValue = "") String q) {
        var form = new TieForm(null, "", "", ties.today(), null, List.of(), "");
        return page(slug, form, q, FormErrors.NONE);
    }

    @PostMapping("/people/{slug}/ties/new")
    Object create(
            @PathVariable String slug,
            @Valid @ModelAttribute TieForm form,
            BindingResult found,
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var card = cards.card(slug);
        if (found.hasErrors()) {
            return page(slug, form, q, FormErrors.of(found, layout));
        }
        try {
            ties.begin(form.draft(card.id()), form.about());
        } catch (Refusal refusal) {
            return page(slug, form, q, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("people.tie.begun"));
        return See.other("/people/" + slug);
    }

    private ModelAndView page(String slug, TieForm form, String words, FormErrors errors) {
        var card = cards.card(slug);
        var kinds = ties.kinds().stream()
                .filter(kind -> kind.from().contains(card.kind()))
                .toList();
        var found = offered(words, form.to(), kinds);
        var page = new TieFormPage(card, form, words, found, kinds, topics.all(), errors);
        return new ModelAndView(
                "desk/people/tie",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<ActorName> offered(String words, @Nullable UUID chosen, List<TieKind> kinds) {
        var offered = new LinkedHashMap<UUID, ActorName>();
        if (chosen != null) {
            actors.find(chosen).ifPresent(actor -> offered.put(actor.id(), actor));
        }
        if (words.isBlank()) {
            network.profile()
                    .flatMap(profile -> actors.find(profile.organisation()))
                    .ifPresent(own -> offered.put(own.id(), own));
        } else {
            var others = kinds.stream().flatMap(kind -> kind.to().stream()).collect(Collectors.toSet());
            actors.search(words, others, OFFERED).forEach(actor -> offered.put(actor.id(), actor));
        }
        return List.copyOf(offered.values());
    }
}
