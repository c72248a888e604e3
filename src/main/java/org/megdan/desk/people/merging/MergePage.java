package org.megdan.desk.people.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.Tie;
import org.megdan.core.actors.merging.MergeEffect;
import org.megdan.core.actors.merging.MergeWish.Field;
import org.megdan.core.actors.places.Place;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * Two records side by side.
 *
 * @param effect what the merge would do to all that names the record that goes; null when it is refused, and {@code refusal} says why
 */
public record MergePage(
        ActorCard kept,
        ActorCard gone,
        MergeForm form,
        @Nullable MergeEffect effect,
        String refusal,
        FormErrors errors) {

    /** One field of both; {@code name} is how the form calls the choice. */
    public record Line(String name, String label, String kept, String gone, boolean takesGone) {

        public boolean isChoice() {
            return !kept.equals(gone);
        }
    }

    public String path() {
        return "/people/" + kept.slug() + "/merge/" + gone.slug();
    }

    public String swapped() {
        return "/people/" + gone.slug() + "/merge/" + kept.slug();
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                new Crumb(layout.t("people.title"), kept.isPerson() ? "/people" : "/people/organisations"),
                new Crumb(kept.name(), "/people/" + kept.slug()));
    }

    public List<Line> lines(Layout layout) {
        var lines = new ArrayList<Line>();
        lines.add(line(Field.NAME, "name", layout.t("people.name"), kept.name(), gone.name()));
        if (!kept.isPerson()) {
            lines.add(line(
                    Field.LEGAL_FORM,
                    "legalForm",
                    layout.t("people.legal-form"),
                    form(kept.legalForm(), layout),
                    form(gone.legalForm(), layout)));
            lines.add(line(Field.EIK, "eik", layout.t("people.eik"), given(kept.eik()), given(gone.eik())));
            lines.add(line(
                    Field.REGISTRY_NO,
                    "registryNo",
                    layout.t("people.registry-no"),
                    given(kept.registryNo()),
                    given(gone.registryNo())));
        }
        lines.add(line(
                Field.PLACE,
                "place",
                layout.t("people.place"),
                place(kept.place(), layout),
                place(gone.place(), layout)));
        lines.add(line(
                Field.DESCRIPTION,
                "description",
                layout.t("people.description"),
                kept.description(),
                gone.description()));
        return List.copyOf(lines);
    }

    public String topics(ActorCard card, Layout layout) {
        var names = card.topics().stream().map(topic -> topic.name(layout.language()));
        return card.topics().isEmpty() ? "–" : names.collect(Collectors.joining(", "));
    }

    public List<String> ties(ActorCard card, Layout layout) {
        return card.ties().stream().map(tie -> tie(card, tie, layout)).toList();
    }

    public List<String> contacts(ActorCard card) {
        return card.contacts().stream().map(ContactPoint::value).toList();
    }

    /** „Връзки: 3 се преместват, 1 съвпада“. */
    public String told(MergeEffect.Part part, Layout layout) {
        var key = "people.merge.part." + part.place().replace('_', '-');
        var what = layout.messages().has(key) ? layout.t(key) : layout.t("people.merge.part.other", part.place());
        return layout.t("people.merge.part", what, part.moved(), part.dropped());
    }

    private Line line(Field field, String name, String label, String ofKept, String ofGone) {
        return new Line(name, label, ofKept, ofGone, form.takes(field));
    }

    private static String tie(ActorCard card, Tie tie, Layout layout) {
        var other = tie.from().id().equals(card.id()) ? tie.to() : tie.from();
        var until = tie.until() == null
                ? layout.t("people.tie.from", layout.date(tie.since()))
                : layout.days(tie.since(), tie.until());
        return tie.kind().name(layout.language()) + ", " + other.name() + ", " + until;
    }

    private static String form(@Nullable LegalForm form, Layout layout) {
        return form == null ? "" : layout.t(form.key());
    }

    private static String place(@Nullable Place place, Layout layout) {
        return place == null ? "" : place.label(layout.language());
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
