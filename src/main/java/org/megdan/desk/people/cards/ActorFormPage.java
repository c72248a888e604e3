package org.megdan.desk.people.cards;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.places.Place;
import org.megdan.core.actors.places.Provinces;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;

/** The form of an actor; {@code slug} is null for a new one, {@code lookAlikes} stop a second record of the same. */
public record ActorFormPage(
        ActorForm form,
        @Nullable String slug,
        List<ActorName> lookAlikes,
        FormErrors errors,
        Meanwhile meanwhile,
        List<Place> places,
        List<Topic> topics) {

    public boolean isNew() {
        return slug == null;
    }

    public boolean isPerson() {
        return form.kind() == ActorKind.PERSON;
    }

    public String action() {
        return slug == null ? "/people/new" : "/people/" + slug + "/edit";
    }

    public String cancel() {
        return slug == null ? "/people" : "/people/" + slug;
    }

    /** What a new organisation may be; a person has a form of their own. */
    public List<Choice> kinds(Layout layout) {
        return ActorKind.living().stream()
                .filter(kind -> kind != ActorKind.PERSON)
                .map(kind -> new Choice(kind.name(), layout.t(kind.key())))
                .toList();
    }

    public List<Choice> legalForms(Layout layout) {
        return Arrays.stream(LegalForm.values())
                .map(form -> new Choice(form.name(), layout.t(form.key())))
                .toList();
    }

    public List<Choice> placeChoices(Layout layout) {
        return places.stream()
                .map(place -> new Choice(place.id().toString(), place.label(layout.language())))
                .toList();
    }

    public List<Choice> provinces(Layout layout) {
        return Provinces.ALL.stream()
                .map(name -> new Choice(name, Provinces.name(name, layout.language())))
                .toList();
    }

    public List<Choice> topicChoices(Layout layout) {
        return topics.stream()
                .map(topic -> new Choice(topic.code(), topic.name(layout.language())))
                .toList();
    }

    /** The fields of a place that is not in the list stand open once something is typed into them. */
    public boolean hasNewPlace() {
        return form.isNewlyPlaced() || errors.of("newPlace") != null;
    }

    public String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
