package org.megdan.desk.strategy.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.plans.PlanDifference;
import org.megdan.core.plans.PlanDifference.Piece.Sort;
import org.megdan.desk.strategy.Naming;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.TextSpan;
import org.megdan.platform.web.TextSpan.Kind;

/**
 * The two texts of a changed field, with what is gone and what is new marked.
 *
 * @param names of the people and goals that fields hold as ids
 */
record FieldTexts(Layout layout, Map<UUID, String> names) {

    private static final Set<String> IDS = Set.of("responsible", "partners", "carries-out");

    /** The ids that need a name. */
    static List<UUID> ids(PlanDifference difference) {
        return difference.entries().stream()
                .flatMap(entry -> entry.fields().stream())
                .filter(field -> IDS.contains(field.name()))
                .flatMap(field -> Stream.of(field.before(), field.after()))
                .flatMap(String::lines)
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    ChangesPage.Field of(PlanDifference.Field field) {
        var name = layout.t("plans.field." + field.name());
        if (IDS.contains(field.name())) {
            return new ChangesPage.Field(
                    name,
                    named(field.before(), field.after(), Kind.REMOVED),
                    named(field.after(), field.before(), Kind.ADDED));
        }
        if (field.name().equals("level")) {
            return new ChangesPage.Field(name, level(field.before(), Kind.REMOVED), level(field.after(), Kind.ADDED));
        }
        return new ChangesPage.Field(
                name, side(field, Sort.DELETED, Kind.REMOVED), side(field, Sort.INSERTED, Kind.ADDED));
    }

    private static List<TextSpan> side(PlanDifference.Field field, Sort own, Kind kind) {
        return field.pieces().stream()
                .filter(piece -> piece.sort() == Sort.SAME || piece.sort() == own)
                .map(piece -> new TextSpan(piece.sort() == own ? kind : Kind.SAME, piece.text()))
                .toList();
    }

    private List<TextSpan> named(String ids, String others, Kind kind) {
        var spans = new ArrayList<TextSpan>();
        var known = others.lines().toList();
        ids.lines().forEach(id -> {
            if (!spans.isEmpty()) {
                spans.add(new TextSpan(Kind.SAME, ", "));
            }
            var name = names.getOrDefault(UUID.fromString(id), "…");
            spans.add(new TextSpan(known.contains(id) ? Kind.SAME : kind, name));
        });
        return spans;
    }

    private List<TextSpan> level(String level, Kind kind) {
        return level.isEmpty() ? List.of() : List.of(new TextSpan(kind, new Naming(layout).level(level)));
    }
}
