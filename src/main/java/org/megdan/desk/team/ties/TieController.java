package org.megdan.desk.team.ties;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.Ties;
import org.megdan.desk.team.cards.CardPages;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
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

/** Begins a tie: the other side is looked for by name, with the network's own organisation offered first. */
@Needs("actors.edit")
@Controller
class TieController {

    private static final int OFFERED = 12;
    private static final List<ActorKind> OTHERS =
            List.of(ActorKind.ORGANISATION, ActorKind.GROUP, ActorKind.PUBLIC_BODY);

    private final CardPages cards;
    private final Actors actors;
    private final Ties ties;
    private final Network network;
    private final Layouts layouts;

    TieController(CardPages cards, Actors actors, Ties ties, Network network, Layouts layouts) {
        this.cards = cards;
        this.actors = actors;
        this.ties = ties;
        this.network = network;
        this.layouts = layouts;
    }

    @GetMapping("/team/{slug}/ties/new")
    ModelAndView show(@PathVariable String slug, @RequestParam(defaultValue = "") String q) {
        var form = new TieForm(null, "", "", ties.today(), null, "");
        return page(slug, form, q, FormErrors.NONE);
    }

    @PostMapping("/team/{slug}/ties/new")
    Object create(
            @PathVariable String slug,
            @Valid @ModelAttribute TieForm form,
            BindingResult found,
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        var card = cards.card(slug);
        if (found.hasErrors()) {
            return page(slug, form, q, FormErrors.of(found, layout));
        }
        try {
            ties.begin(form.draft(card.id()));
        } catch (Refusal refusal) {
            return page(slug, form, q, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        return See.other("/team/" + slug);
    }

    private ModelAndView page(String slug, TieForm form, String words, FormErrors errors) {
        var page = new TieFormPage(cards.card(slug), form, words, offered(words, form.to()), ties.kinds(), errors);
        return new ModelAndView(
                "desk/team/tie",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<ActorName> offered(String words, @Nullable UUID chosen) {
        var offered = new LinkedHashMap<UUID, ActorName>();
        if (chosen != null) {
            actors.find(chosen).ifPresent(actor -> offered.put(actor.id(), actor));
        }
        if (words.isBlank()) {
            network.profile()
                    .flatMap(profile -> actors.find(profile.organisation()))
                    .ifPresent(own -> offered.put(own.id(), own));
        } else {
            actors.search(words, OTHERS, OFFERED).forEach(actor -> offered.put(actor.id(), actor));
        }
        return List.copyOf(offered.values());
    }
}
