package org.megdan.desk.team.functions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;

/**
 * The form of a person in a function.
 *
 * @param holder whose term is changed, null when somebody is given the function
 * @param found those to choose from: the team, or whom the words name
 * @param team those who may deputise, and whoever does
 */
public record HoldingFormPage(
        FunctionCard card,
        @Nullable Holding stored,
        @Nullable ActorName holder,
        HoldingForm form,
        String words,
        List<ActorName> found,
        List<ActorName> team,
        FormErrors errors) {

    public boolean isNew() {
        return stored == null;
    }

    public String action() {
        return card.path() + "/holders/" + (stored == null ? "new" : stored.id() + "/edit");
    }

    public String title(Layout layout) {
        return holder == null
                ? layout.t("team.functions.hold.title", card.title())
                : layout.t("team.functions.holding.title", holder.name(), card.title());
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("team.functions"), "/team/functions"), new Crumb(card.title(), card.path()));
    }

    public Meanwhile meanwhile(Layout layout) {
        return stored == null
                ? Meanwhile.nothing(0)
                : Meanwhile.between(
                        form.seen(),
                        stored.version(),
                        List.of(
                                days("team.functions.from", form.since(), stored.since(), layout),
                                days("team.functions.until", form.until(), stored.until(), layout),
                                new Meanwhile.Part(
                                        layout.t("team.functions.deputy"), name(form.deputy()), name(stored.deputy())),
                                new Meanwhile.Part(
                                        layout.t("team.functions.contract.number"),
                                        text(form.contractNo()),
                                        stored.contractNo()),
                                days(
                                        "team.functions.contract.since",
                                        form.contractSince(),
                                        stored.contractSince(),
                                        layout),
                                days(
                                        "team.functions.contract.until",
                                        form.contractUntil(),
                                        stored.contractUntil(),
                                        layout)));
    }

    private static Meanwhile.Part days(
            String key, @Nullable LocalDate typed, @Nullable LocalDate stored, Layout layout) {
        return new Meanwhile.Part(layout.t(key), layout.date(typed), layout.date(stored));
    }

    private String name(@Nullable UUID person) {
        return team.stream()
                .filter(one -> one.id().equals(person))
                .map(ActorName::name)
                .findFirst()
                .orElse("");
    }

    public List<Choice> people() {
        return choices(found);
    }

    public List<Choice> deputies() {
        return choices(team);
    }

    private static List<Choice> choices(List<ActorName> names) {
        return names.stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    public List<String> chosen() {
        return form.person() == null ? List.of() : List.of(form.person().toString());
    }

    public String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
