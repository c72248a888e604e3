package org.megdan.desk.people.cards;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.places.Place;
import org.megdan.core.actors.places.Places;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.actors.topics.Topics;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of an actor's form with the words that it offers. */
@Component
class ActorFormPages {

    private final Places places;
    private final Topics topics;

    ActorFormPages(Places places, Topics topics) {
        this.places = places;
        this.topics = topics;
    }

    ModelAndView of(ActorForm form, @Nullable String slug, FormErrors errors) {
        return of(form, slug, List.of(), errors, Meanwhile.nothing(form.seenVersion()));
    }

    /** A new record that may be a second one of the same. */
    ModelAndView alike(ActorForm form, List<ActorName> alike) {
        return of(form, null, alike, FormErrors.NONE, Meanwhile.nothing(0));
    }

    /** A refused change beside what is stored now. */
    ModelAndView refused(ActorForm form, ActorCard stored, FormErrors errors, Layout layout) {
        var parts = List.of(
                new Meanwhile.Part(layout.t("people.name"), form.name(), stored.name()),
                new Meanwhile.Part(
                        layout.t("people.legal-form"),
                        named(form.legalForm(), layout),
                        named(stored.legalForm(), layout)),
                new Meanwhile.Part(layout.t("people.eik"), given(form.eik()), given(stored.eik())),
                new Meanwhile.Part(
                        layout.t("people.registry-no"), given(form.registryNo()), given(stored.registryNo())),
                new Meanwhile.Part(
                        layout.t("people.place"), place(form.place(), layout), label(stored.place(), layout)),
                new Meanwhile.Part(
                        layout.t("people.topics"), chosen(form.about(), layout), names(stored.topics(), layout)),
                new Meanwhile.Part(layout.t("people.description"), given(form.description()), stored.description()));
        var meanwhile = Meanwhile.between(form.seenVersion(), stored.version(), parts);
        return of(form, stored.slug(), List.of(), errors, meanwhile);
    }

    private ModelAndView of(
            ActorForm form, @Nullable String slug, List<ActorName> alike, FormErrors errors, Meanwhile meanwhile) {
        var page = new ActorFormPage(form, slug, alike, errors, meanwhile, places.all(), topics.all());
        var isFine = errors.isEmpty() && alike.isEmpty();
        return new ModelAndView(
                "desk/people/form", Map.of("page", page), isFine ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String place(@Nullable UUID id, Layout layout) {
        return id == null ? "" : label(places.find(id).orElse(null), layout);
    }

    private String chosen(List<String> codes, Layout layout) {
        return names(
                topics.all().stream()
                        .filter(topic -> codes.contains(topic.code()))
                        .toList(),
                layout);
    }

    private static String label(@Nullable Place place, Layout layout) {
        return place == null ? "" : place.label(layout.language());
    }

    private static String names(List<Topic> topics, Layout layout) {
        return topics.stream().map(topic -> topic.name(layout.language())).collect(Collectors.joining(", "));
    }

    private static String named(@Nullable LegalForm form, Layout layout) {
        return form == null ? "" : layout.t(form.key());
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
