package org.megdan.desk.strategy.subjects;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.plans.PlanTree;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.NotFound;

/** The goals and tasks of a strategy as things that are measured and paid for: what the viewer may see of it. */
public class Subjects {

    public static final String KIND = "NODE";

    private final PlanTree tree;
    private final Map<UUID, PlanTree.Row> byId = new LinkedHashMap<>();
    private final Map<UUID, UUID> goals = new LinkedHashMap<>();

    Subjects(PlanTree tree) {
        this.tree = tree;
        for (var row : tree.rows()) {
            byId.put(row.id(), row);
            var above = row.parentId() == null ? null : goals.get(row.parentId());
            goals.put(row.id(), above == null ? row.id() : above);
        }
    }

    public String slug() {
        return tree.version().slug();
    }

    public String title() {
        return tree.version().title();
    }

    public PlanTree tree() {
        return tree;
    }

    /** In reading order. */
    public Collection<UUID> ids() {
        return byId.keySet();
    }

    /** Each subject's topmost goal. */
    public Map<UUID, UUID> goals() {
        return goals;
    }

    public List<PlanTree.Row> topGoals() {
        return tree.roots().stream().map(PlanTree.Branch::node).toList();
    }

    /** The node itself and everything under it. */
    public List<UUID> under(UUID node) {
        var found = new ArrayList<UUID>();
        for (var row : byId.values()) {
            if (row.id().equals(node) || (row.parentId() != null && found.contains(row.parentId()))) {
                found.add(row.id());
            }
        }
        return found;
    }

    /** Which child of {@code top} the node stands under; {@code top} itself for itself. */
    public UUID below(UUID top, UUID node) {
        var at = get(node);
        while (at.parentId() != null && !at.id().equals(top) && !at.parentId().equals(top)) {
            at = get(at.parentId());
        }
        return at.id();
    }

    public PlanTree.Row get(UUID id) {
        var row = byId.get(id);
        if (row == null) {
            throw new NotFound();
        }
        return row;
    }

    public Optional<PlanTree.Row> byRef(String ref) {
        return byId.values().stream().filter(row -> row.ref().equals(ref)).findFirst();
    }

    public String label(UUID id) {
        return get(id).label();
    }

    /** The address of the strategy, or of what stands under it. */
    public String path(String rest) {
        return "/strategy/" + slug() + rest;
    }

    public String nodePath(UUID id) {
        return path("/" + get(id).ref());
    }

    /** The way to a page about one of the subjects. */
    public List<Crumb> way(String sectionLabel, String sectionPath) {
        return List.of(new Crumb(title(), path("")), new Crumb(sectionLabel, path(sectionPath)));
    }

    public List<Choice> choices() {
        return byId.values().stream()
                .map(row -> new Choice(row.ref(), row.label()))
                .toList();
    }

    /** The years the strategy runs, or five from this one when it doesn't say. */
    public List<Integer> years(int thisYear) {
        var starts = tree.version().startsOn();
        var ends = tree.version().endsOn();
        var first = starts == null ? thisYear : starts.getYear();
        var last = ends == null ? Math.max(first, thisYear) + 4 : ends.getYear();
        return java.util.stream.IntStream.rangeClosed(first, Math.min(last, first + 30))
                .boxed()
                .toList();
    }
}
