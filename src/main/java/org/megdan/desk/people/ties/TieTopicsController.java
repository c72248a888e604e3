package org.megdan.desk.people.ties;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.Tie;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.actors.topics.Topics;
import org.megdan.desk.people.cards.CardPages;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Needs("actors.edit")
@Controller
class TieTopicsController {

    private final CardPages cards;
    private final Topics topics;
    private final Layouts layouts;

    TieTopicsController(CardPages cards, Topics topics, Layouts layouts) {
        this.cards = cards;
        this.topics = topics;
        this.layouts = layouts;
    }

    @GetMapping("/people/{slug}/ties/{tie}/topics")
    ModelAndView show(@PathVariable String slug, @PathVariable UUID tie) {
        var card = cards.card(slug);
        var found = find(card, tie);
        return page(card, found, found.topics().stream().map(Topic::code).toList(), FormErrors.NONE);
    }

    @PostMapping("/people/{slug}/ties/{tie}/topics")
    Object set(
            @PathVariable String slug,
            @PathVariable UUID tie,
            @RequestParam(name = "topics", required = false, defaultValue = "") List<String> chosen,
            HttpServletRequest request) {
        var card = cards.card(slug);
        var found = find(card, tie);
        try {
            topics.setForTie(tie, chosen);
        } catch (Refusal refusal) {
            var text = layouts.of(request).t(refusal.key(), refusal.arguments());
            return page(card, found, chosen, FormErrors.of("topics", text));
        }
        return See.other("/people/" + slug);
    }

    private ModelAndView page(ActorCard card, Tie tie, Collection<String> chosen, FormErrors errors) {
        return new ModelAndView(
                "desk/people/tie_topics",
                Map.of("page", new TieTopicsPage(card, tie, topics.all(), chosen, errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Tie find(ActorCard card, UUID id) {
        return card.ties().stream()
                .filter(tie -> tie.id().equals(id) && tie.kind().hasTopics())
                .findAny()
                .orElseThrow(NotFound::new);
    }
}
