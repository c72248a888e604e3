package org.megdan.desk.strategy.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanDifference;
import org.megdan.core.plans.PlanDifference.Change;
import org.megdan.core.plans.PlanDifference.Kind;
import org.megdan.core.plans.PlanVersion;
import org.megdan.desk.strategy.Naming;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** Lays a difference out as a page. */
public record ChangesPages(Layout layout, FieldTexts texts, Because because) {

    /** For differences that no version led to yet. */
    public static ChangesPages unexplained(Layout layout) {
        return new ChangesPages(layout, new FieldTexts(layout, Map.of()), new Because(List.of()));
    }

    ChangesPage of(PlanVersion older, PlanVersion newer, PlanDifference difference) {
        var list = "/strategy/" + newer.slug() + "/versions";
        return new ChangesPage(
                layout.t("strategy.versions.changes.title", older.number(), newer.number()),
                layout.t("strategy.versions.version", older.number()),
                layout.t("strategy.versions.version", newer.number()),
                List.of(
                        new Crumb(newer.title(), "/strategy/" + newer.slug()),
                        new Crumb(layout.t("strategy.tab.versions"), list)),
                because.of(newer),
                counts(difference),
                groups(difference));
    }

    /** „2 нови“, „1 променено“. */
    public List<String> counts(PlanDifference difference) {
        return Arrays.stream(Change.values())
                .filter(change -> difference.count(change) > 0)
                .map(change -> layout.t("strategy.versions.count." + low(change), difference.count(change)))
                .toList();
    }

    private List<ChangesPage.Group> groups(PlanDifference difference) {
        var groups = new ArrayList<ChangesPage.Group>();
        for (var kind : Kind.values()) {
            var entries = difference.entries().stream()
                    .filter(entry -> entry.kind() == kind)
                    .map(this::entry)
                    .toList();
            if (!entries.isEmpty()) {
                groups.add(new ChangesPage.Group(layout.t("strategy.versions.kind." + low(kind)), entries));
            }
        }
        return groups;
    }

    /** One difference in words. */
    public ChangesPage.Entry entry(PlanDifference.Entry entry) {
        return new ChangesPage.Entry(
                "d-" + entry.id(),
                layout.t("strategy.versions.change." + low(entry.change())),
                badge(entry.change()),
                entry.level().isEmpty() ? "" : new Naming(layout).level(entry.level()),
                entry.label(),
                entry.below(),
                moved(entry.move()),
                entry.fields().stream().map(texts::of).toList());
    }

    private String moved(PlanDifference.@Nullable Move move) {
        if (move == null) {
            return "";
        }
        if (move.from().equals(move.to())) {
            return layout.t("strategy.versions.reordered");
        }
        return layout.t("strategy.versions.moved", place(move.from()), place(move.to()));
    }

    private String place(String label) {
        return label.isEmpty() ? layout.t("strategy.versions.top") : label;
    }

    private static String badge(Change change) {
        return switch (change) {
            case ADDED -> "done";
            case REMOVED -> "closed";
            case CHANGED -> "going";
            case MOVED -> "plain";
        };
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
