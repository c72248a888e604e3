package org.megdan.core.plans.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between an outline and a later one of the same strategy. Nodes are paired by level and code, then by
 * likeness of their titles; so a structured file given again changes only what it really changes.
 */
public final class OutlineDifference {

    /** What happened to one node; {@code before} is missing where it is new, {@code after} where it is gone. */
    public record Change(
            Kind kind,
            @Nullable OutlineNode before,
            @Nullable OutlineNode after,
            List<Field> fields) {}

    /** What kind of change. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /** Which part of a node changed. */
    public enum Field {
        LEVEL,
        CODE,
        TITLE,
        TARGET_GROUPS,
        RESULTS,
        NOTES,
        PARENT
    }

    private static final double ALIKE = 0.6;

    private final Outline before;
    private final Outline after;
    private final Map<String, OutlineNode> pairs = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private OutlineDifference(Outline before, Outline after) {
        this.before = before;
        this.after = after;
    }

    /** All changes: what stayed or is new in the order of the later outline, then what is gone. */
    public static List<Change> between(Outline before, Outline after) {
        var difference = new OutlineDifference(before, after);
        difference.pair();
        return difference.changes();
    }

    private void pair() {
        pairWhere((old, now) -> !old.code().isEmpty()
                && old.code().equals(now.code())
                && old.level().equals(now.level())
                && like(old, now));
        pairWhere((old, now) -> old.title().equals(now.title()));
        pairWhere((old, now) -> !old.code().isEmpty()
                && old.code().equals(now.code())
                && old.level().equals(now.level()));
        pairWhere((old, now) -> old.level().equals(now.level()) && like(old, now));
    }

    private static boolean like(OutlineNode old, OutlineNode now) {
        return Likeness.of(old.title(), now.title()) >= ALIKE;
    }

    private void pairWhere(java.util.function.BiPredicate<OutlineNode, OutlineNode> same) {
        for (var now : after.nodes()) {
            if (pairs.containsKey(now.id())) {
                continue;
            }
            before.nodes().stream()
                    .filter(old -> !taken.contains(old.id()) && same.test(old, now))
                    .findFirst()
                    .ifPresent(old -> {
                        taken.add(old.id());
                        pairs.put(now.id(), old);
                    });
        }
    }

    private List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (var now : after.nodes()) {
            var old = pairs.get(now.id());
            if (old == null) {
                changes.add(new Change(Kind.ADDED, null, now, List.of()));
            } else {
                var fields = fields(old, now);
                if (!fields.isEmpty()) {
                    var kind = fields.equals(List.of(Field.PARENT)) ? Kind.MOVED : Kind.CHANGED;
                    changes.add(new Change(kind, old, now, fields));
                }
            }
        }
        before.nodes().stream()
                .filter(old -> !taken.contains(old.id()))
                .forEach(old -> changes.add(new Change(Kind.REMOVED, old, null, List.of())));
        return changes;
    }

    private List<Field> fields(OutlineNode old, OutlineNode now) {
        var fields = new ArrayList<Field>();
        add(fields, Field.LEVEL, old.level(), now.level());
        add(fields, Field.CODE, old.code(), now.code());
        add(fields, Field.TITLE, old.title(), now.title());
        add(fields, Field.TARGET_GROUPS, texts(old.targetGroups()), texts(now.targetGroups()));
        add(fields, Field.RESULTS, texts(old.results()), texts(now.results()));
        add(fields, Field.NOTES, texts(old.notes()), texts(now.notes()));
        var parent = now.parent() == null ? null : pairs.get(now.parent());
        var sameParent = now.parent() == null
                ? old.parent() == null
                : parent != null && parent.id().equals(old.parent());
        add(fields, Field.PARENT, true, sameParent);
        return fields;
    }

    private static void add(List<Field> fields, Field field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(field);
        }
    }

    private static List<String> texts(List<Entry> entries) {
        return entries.stream().map(Entry::text).toList();
    }
}
