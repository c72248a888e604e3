package org.megdan.desk.strategy.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.NodeActor.Role;
import org.megdan.core.plans.NodeEdit;
import org.megdan.core.plans.PlanTree;
import org.megdan.desk.strategy.subjects.ActorNames;
import org.megdan.desk.strategy.subjects.Typed;
import org.springframework.stereotype.Component;

/** Understands a typed node and says what is wrong with it. */
@Component
class NodeReader {

    private static final int LINE = 1000;
    private static final int NAMES = 4000;
    private static final int TEXT = 50_000;

    private final ActorNames actors;

    NodeReader(ActorNames actors) {
        this.actors = actors;
    }

    /** @param known who stands in the node already: their names need no looking up */
    Optional<NodeEdit> read(NodeForm form, PlanTree tree, Collection<UUID> known, Typed typed) {
        if (!LevelChoices.of(tree).contains(form.value("level"))) {
            typed.wrong("level", "strategy.typed.choice");
        }
        notLonger(form, "code", 50, typed);
        typed.required("title", "strategy.editing.name", form.value("title"), 2000);
        Stream.of("description", "results", "wordings", "footnotes")
                .forEach(field -> notLonger(form, field, TEXT, typed));
        if (form.lines("groups").stream().anyMatch(line -> line.length() > LINE)) {
            typed.wrong("groups", "strategy.typed.long", LINE);
        }
        var all = new ArrayList<>(actors(form, "responsible", Role.RESPONSIBLE, known, typed));
        all.addAll(actors(form, "partners", Role.PARTNER, known, typed));
        return typed.tried(() -> new NodeEdit(
                form.value("level"),
                form.value("code"),
                form.value("title"),
                form.value("description"),
                form.lines("wordings"),
                form.lines("footnotes"),
                form.lines("groups"),
                form.lines("results"),
                all));
    }

    // every name is looked up, so there are not too many
    private List<NodeActor> actors(NodeForm form, String field, Role role, Collection<UUID> known, Typed typed) {
        if (form.value(field).length() > NAMES) {
            typed.wrong(field, "strategy.typed.long", NAMES);
            return List.of();
        }
        return actors.read(field, form.lines(field), known, typed).stream()
                .map(id -> new NodeActor(id, role))
                .toList();
    }

    private static void notLonger(NodeForm form, String field, int longest, Typed typed) {
        if (form.value(field).length() > longest) {
            typed.wrong(field, "strategy.typed.long", longest);
        }
    }
}
