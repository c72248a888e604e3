package org.megdan.desk.team.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * All that stands with a person, and who is to take it.
 *
 * @param isGone nothing binds the person to the network any more
 * @param leaves the day on which that will be so, null where none is known
 * @param able of kinds that need a right, those who have it
 * @param typed what was chosen so far, by field
 */
public record PassingPage(
        ActorName person,
        boolean isGone,
        @Nullable LocalDate leaves,
        List<Charge> charges,
        List<ActorName> takers,
        Map<String, Set<UUID>> able,
        Map<String, String> typed,
        FormErrors errors) {

    /** Stays with the person even where all else goes to somebody. */
    static final String STAYS = "stays";

    public String path() {
        return "/people/" + person.slug() + "/handover";
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                new Crumb(layout.t("team.handover"), "/team/handovers"),
                new Crumb(person.name(), "/people/" + person.slug()));
    }

    /** By what they are, those that can be passed on. */
    public Map<String, List<Charge>> passed() {
        var groups = new LinkedHashMap<String, List<Charge>>();
        charges.stream()
                .filter(Charge::isPassed)
                .forEach(one -> groups.computeIfAbsent(one.kind(), kind -> new ArrayList<>())
                        .add(one));
        return groups;
    }

    public List<Charge> told() {
        return charges.stream().filter(one -> !one.isPassed()).toList();
    }

    /** What it belongs to and by when. */
    public static String hint(Charge charge, Layout layout) {
        var due = charge.due() == null ? "" : layout.t("team.todos.until", layout.date(charge.due()));
        return Stream.of(charge.note(), due).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    public static String field(Charge charge) {
        return "to-" + charge.kind().replace('.', '_') + "-" + charge.thing();
    }

    public List<Choice> people() {
        return choices(takers.stream()).toList();
    }

    /** Those who could go on with it, and that it stays. */
    public List<Choice> peopleFor(Charge charge, Layout layout) {
        var persons = able.get(charge.kind());
        return Stream.concat(
                        Stream.of(new Choice(STAYS, layout.t("team.handover.stays"))),
                        choices(takers.stream().filter(one -> persons == null || persons.contains(one.id()))))
                .toList();
    }

    private static Stream<Choice> choices(Stream<ActorName> persons) {
        return persons.map(one -> new Choice(one.id().toString(), one.name()));
    }

    public String chosen(String field) {
        return typed.getOrDefault(field, "");
    }
}
