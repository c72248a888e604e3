package org.megdan.desk.people.audiences;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.audiences.Audience;
import org.megdan.core.actors.audiences.Condition.Whom;
import org.megdan.core.actors.audiences.Question.Joint;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form of one condition more. */
public record ConditionPage(
        Audience audience,
        ConditionForm.Sort sort,
        ConditionForm form,
        ConditionChoices.Offered offered,
        List<ActorName> found,
        FormErrors errors) {

    public String path() {
        return "/people/audiences/" + audience.id();
    }

    public String action() {
        return path() + "/conditions/" + sort.address();
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                new Crumb(layout.t("people.title"), "/people"),
                new Crumb(layout.t("people.audiences"), "/people/audiences"),
                new Crumb(audience.name(), path()));
    }

    public String title(Layout layout) {
        return layout.t("people.audiences.condition", layout.t("people.audiences.add." + sort.address()));
    }

    public boolean isFirst() {
        return audience.question().clauses().isEmpty();
    }

    public boolean isTied() {
        return sort == ConditionForm.Sort.TIED;
    }

    public boolean hasTopic() {
        return isTied() || sort == ConditionForm.Sort.WORKS_ON;
    }

    public boolean hasMunicipality() {
        return isTied() || sort == ConditionForm.Sort.FROM;
    }

    public boolean hasPurpose() {
        return sort == ConditionForm.Sort.AGREED;
    }

    /** A first condition has nothing before it to be an alternative to. */
    public List<Choice> joints(Layout layout) {
        return Arrays.stream(Joint.values())
                .filter(joint -> !isFirst() || joint != Joint.OR)
                .map(joint -> new Choice(
                        joint.name(), layout.t(text("joint", joint)), layout.t(text("joint", joint) + ".note")))
                .toList();
    }

    public List<Choice> whoms(Layout layout) {
        return Arrays.stream(Whom.values())
                .map(whom -> new Choice(whom.name(), layout.t(text("whom", whom))))
                .toList();
    }

    public List<Choice> ties(Layout layout) {
        return offered.kinds().stream()
                .filter(kind -> kind.from().contains(audience.question().kind()))
                .map(kind -> new Choice(kind.code(), kind.name(layout.language())))
                .toList();
    }

    public List<Choice> topics(Layout layout) {
        return offered.topics().stream()
                .map(topic -> new Choice(topic.code(), topic.name(layout.language())))
                .toList();
    }

    public List<Choice> municipalities() {
        return offered.municipalities().stream()
                .map(name -> new Choice(name, name))
                .toList();
    }

    public List<Choice> purposes(Layout layout) {
        return offered.purposes().stream()
                .map(purpose -> new Choice(purpose.code(), purpose.name(layout.language())))
                .toList();
    }

    public List<Choice> organisations() {
        return found.stream()
                .map(actor -> new Choice(actor.id().toString(), actor.name()))
                .toList();
    }

    public String joint() {
        return form.jointOrAnd().name();
    }

    public List<String> whom() {
        return form.whom() == null ? List.of() : List.of(form.whom().name());
    }

    public List<String> organisation() {
        return form.organisation() == null
                ? List.of()
                : List.of(form.organisation().toString());
    }

    public String words() {
        return form.words();
    }

    public String tie() {
        return given(form.tie());
    }

    public String topic() {
        return given(form.topic());
    }

    public String municipality() {
        return given(form.municipality());
    }

    public String purpose() {
        return given(form.purpose());
    }

    public String on() {
        return form.on() == null ? "" : form.on().toString();
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String text(String what, Enum<?> value) {
        return "people.audiences." + what + "." + value.name().toLowerCase(Locale.ROOT);
    }
}
