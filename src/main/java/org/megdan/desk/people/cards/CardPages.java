package org.megdan.desk.people.cards;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.consents.Consents;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.History;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.privacy.Looks;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the card page, also when one of its forms comes back. */
@Component
public class CardPages {

    private final Actors actors;
    private final Ties ties;
    private final Accounts accounts;
    private final History history;
    private final Consents consents;
    private final Looks looks;

    CardPages(Actors actors, Ties ties, Accounts accounts, History history, Consents consents, Looks looks) {
        this.actors = actors;
        this.ties = ties;
        this.accounts = accounts;
        this.history = history;
        this.consents = consents;
        this.looks = looks;
    }

    public ActorCard card(String slug) {
        return actors.find(slug).flatMap(name -> actors.card(name.id())).orElseThrow(NotFound::new);
    }

    /** Of an organisation there is none. */
    public ActorCard person(String slug) {
        var card = card(slug);
        if (!card.isPerson()) {
            throw new NotFound();
        }
        return card;
    }

    /** The card for a page that shows what is in it. */
    public ActorCard seen(String slug) {
        var card = card(slug);
        if (card.isPerson()) {
            looks.at(card.id(), "people.look.card");
        }
        return card;
    }

    public ModelAndView of(String slug, @Nullable Long older, FormErrors errors) {
        return of(slug, older, Map.of(), errors);
    }

    /** @param typed what stands in the form that comes back, by field */
    public ModelAndView of(String slug, @Nullable Long older, Map<String, String> typed, FormErrors errors) {
        var card = seen(slug);
        var viewer = Acting.now();
        var page = new CardPage(
                card,
                card.isPerson() ? accounts.ofPerson(card.id()).orElse(null) : null,
                viewer.may("audit.read") ? history.of("actor", card.id(), older) : null,
                card.isPerson() ? consents.of(card.id()) : List.of(),
                ties.acquaintances(card.id()),
                viewer.may("actors.edit"),
                ties.today().toString(),
                typed,
                errors);
        return new ModelAndView(
                "desk/people/card",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
