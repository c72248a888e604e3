package org.megdan.desk.team.functions;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Circle;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Makes the form of a person in a function. */
@Component
class HoldingForms {

    private static final int OFFERED = 12;

    private final FunctionShelf shelf;
    private final Actors actors;
    private final Circle circle;
    private final Clock clock;

    HoldingForms(FunctionShelf shelf, Actors actors, Circle circle, Clock clock) {
        this.shelf = shelf;
        this.actors = actors;
        this.circle = circle;
        this.clock = clock;
    }

    Holding holding(UUID card, UUID id) {
        return shelf.holding(id).filter(one -> one.card().equals(card)).orElseThrow(NotFound::new);
    }

    ModelAndView empty(UUID card, String words) {
        return page(card, null, HoldingForm.empty(Language.today(clock)), words, FormErrors.NONE);
    }

    ModelAndView stored(UUID card, UUID id) {
        return page(card, id, HoldingForm.of(holding(card, id)), "", FormErrors.NONE);
    }

    /** A person who is none, or an organisation, is as wrong as nobody. */
    FormErrors errors(HoldingForm form, BindingResult found, Layout layout) {
        if (found.hasErrors()) {
            return FormErrors.of(found, layout);
        }
        if (!isPerson(form.person())) {
            return FormErrors.of("person", layout.t("team.functions.person.empty"));
        }
        return form.deputy() == null || isPerson(form.deputy())
                ? FormErrors.NONE
                : FormErrors.of("deputy", layout.t("team.functions.person.empty"));
    }

    ModelAndView page(UUID id, @Nullable UUID holding, HoldingForm form, String words, FormErrors errors) {
        var card = shelf.find(id).filter(one -> !one.isClosed()).orElseThrow(NotFound::new);
        var stored = holding == null ? null : holding(id, holding);
        var team = circle.team();
        var page = new HoldingFormPage(
                card,
                stored,
                stored == null ? null : actors.find(stored.person()).orElse(null),
                form,
                words,
                offered(form.person(), words, team),
                with(stored == null ? null : stored.deputy(), with(form.deputy(), team)),
                errors);
        return new ModelAndView(
                "desk/team/functions/holding",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<ActorName> offered(@Nullable UUID chosen, String words, List<ActorName> team) {
        return with(chosen, words.isBlank() ? team : actors.search(words, List.of(ActorKind.PERSON), OFFERED));
    }

    private List<ActorName> with(@Nullable UUID chosen, List<ActorName> names) {
        var offered = new LinkedHashMap<UUID, ActorName>();
        if (chosen != null && names.stream().noneMatch(one -> one.id().equals(chosen))) {
            actors.find(chosen).ifPresent(one -> offered.put(one.id(), one));
        }
        names.forEach(one -> offered.put(one.id(), one));
        return List.copyOf(offered.values());
    }

    private boolean isPerson(@Nullable UUID id) {
        return id != null
                && actors.find(id).filter(one -> one.kind() == ActorKind.PERSON).isPresent();
    }
}
