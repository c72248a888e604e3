package org.megdan.desk.strategy.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorName;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.NodeActor.Role;
import org.megdan.core.plans.NodeEdit;
import org.megdan.desk.strategy.subjects.Typed;

/** A node as typed; what a node has several of stands one per line. */
public record NodeForm(Map<String, String> typed) {

    public static final NodeForm EMPTY = new NodeForm(Map.of());

    /** In the order of the form. */
    public static final List<String> FIELDS = List.of(
            "level",
            "code",
            "title",
            "description",
            "groups",
            "results",
            "responsible",
            "partners",
            "wordings",
            "footnotes");

    public NodeForm {
        typed = Map.copyOf(typed);
    }

    static NodeForm of(NodeEdit edit, int lock, Map<UUID, ActorName> names) {
        var typed = new HashMap<String, String>();
        typed.put("lock", Integer.toString(lock));
        typed.put("level", edit.level());
        typed.put("code", edit.code());
        typed.put("title", edit.title());
        typed.put("description", edit.description());
        typed.put("groups", lines(edit.targetGroups()));
        typed.put("results", lines(edit.results()));
        typed.put("wordings", lines(edit.otherWordings()));
        typed.put("footnotes", lines(edit.footnotes()));
        typed.put("responsible", named(edit.actors(), Role.RESPONSIBLE, names));
        typed.put("partners", named(edit.actors(), Role.PARTNER, names));
        return new NodeForm(typed);
    }

    NodeForm locked(int lock) {
        var again = new HashMap<>(typed);
        again.put("lock", Integer.toString(lock));
        return new NodeForm(again);
    }

    /** The message key of a field's name. */
    public static String label(String field) {
        return "strategy.editing." + (field.equals("title") ? "name" : field);
    }

    public String value(String field) {
        // a character that PostgreSQL can't look for
        return Typed.text(typed.get(field)).replace("\u0000", "");
    }

    public boolean isEmpty() {
        return FIELDS.stream().allMatch(field -> value(field).isEmpty());
    }

    List<String> lines(String field) {
        return value(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    int lock() {
        return value("lock").matches("[0-9]{1,9}") ? Integer.parseInt(value("lock")) : -1;
    }

    private static String lines(List<String> texts) {
        return texts.stream().map(text -> text.replaceAll("\\s+", " ")).collect(Collectors.joining("\n"));
    }

    private static String named(List<NodeActor> actors, Role role, Map<UUID, ActorName> names) {
        return actors.stream()
                .filter(actor -> actor.role() == role)
                .map(NodeActor::actorId)
                .map(names::get)
                .filter(Objects::nonNull)
                .map(ActorName::name)
                .collect(Collectors.joining("\n"));
    }
}
