package org.megdan.core.plans.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.PlanNode;
import org.megdan.core.plans.outline.Likeness;

/**
 * Which node of a draft each node of a document is: the one that the document names by its key, then the one with the same
 * level and number whose title is alike, the one with the same title, the one with the same level and number, and at last
 * the most alike below the same parent.
 */
final class Matching {

    private static final double ALIKE = 0.6;

    private final Map<UUID, PlanNode> matched = new HashMap<>();
    private final Set<UUID> used = new HashSet<>();
    private final PlanContent draft;
    private final PlanContent document;

    private Matching(PlanContent draft, PlanContent document) {
        this.draft = draft;
        this.document = document;
    }

    /** By id in the document: the node of the draft. */
    static Map<UUID, PlanNode> of(PlanContent draft, PlanContent document) {
        var matching = new Matching(draft, document);
        matching.round((old, now) -> old.id().equals(now.id()));
        matching.round((old, now) -> sameNumber(old, now) && Likeness.of(old.title(), now.title()) >= ALIKE);
        matching.round((old, now) -> old.level().equals(now.level()) && Likeness.isSame(old.title(), now.title()));
        matching.round(Matching::sameNumber);
        matching.mostAlike();
        return matching.matched;
    }

    private static boolean sameNumber(PlanNode old, PlanNode now) {
        return !now.code().isEmpty()
                && Again.isSameCode(old.code(), now.code())
                && old.level().equals(now.level());
    }

    private void round(Rule rule) {
        for (var now : unmatched()) {
            candidates().stream().filter(old -> rule.fits(old, now)).findFirst().ifPresent(old -> match(old, now));
        }
    }

    private void mostAlike() {
        for (var now : unmatched()) {
            best(now).ifPresent(old -> match(old, now));
        }
    }

    private Optional<PlanNode> best(PlanNode now) {
        var parent = now.parentId() == null ? null : matched.get(now.parentId());
        var parentId = parent == null ? null : parent.id();
        return candidates().stream()
                .filter(old -> old.level().equals(now.level()) && Objects.equals(old.parentId(), parentId))
                .filter(old -> Likeness.of(old.title(), now.title()) >= ALIKE)
                .max(Comparator.comparingDouble(old -> Likeness.of(old.title(), now.title())));
    }

    private List<PlanNode> unmatched() {
        return document.nodes().stream()
                .filter(node -> !matched.containsKey(node.id()))
                .toList();
    }

    private List<PlanNode> candidates() {
        var left = new ArrayList<>(draft.nodes());
        left.removeIf(node -> used.contains(node.id()));
        return left;
    }

    private void match(PlanNode old, PlanNode now) {
        matched.put(now.id(), old);
        used.add(old.id());
    }

    private interface Rule {
        boolean fits(PlanNode old, PlanNode now);
    }
}
