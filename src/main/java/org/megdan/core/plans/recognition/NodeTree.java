package org.megdan.core.plans.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.outline.Doubt;
import org.megdan.core.plans.outline.Likeness;

/** The nodes so far, the path that is open, and the pass: a document may list its goals first and then tell of them again. */
final class NodeTree {

    static final String LABEL = "LABEL:";
    static final String HEADING = "H";
    private static final double ALIKE = 0.5;

    final List<NodeDraft> all = new ArrayList<>();
    final NodeIndex index = new NodeIndex();
    final Levels levels = new Levels();
    private @Nullable NodeDraft top;
    private int pass = 1;

    Optional<NodeDraft> top() {
        return Optional.ofNullable(top);
    }

    void leave() {
        top = null;
    }

    void resume(NodeDraft node) {
        top = node;
    }

    /** A node named by its level word or by its number alone ({@code level} is empty then). */
    NodeDraft open(String level, String style, Lead lead, Piece piece) {
        var place = new Placement(this);
        var parent = place.parentFor(level, lead, style);
        var named = level.isEmpty() ? levels.of(style, parent) : levels.named(level, parent);
        named = deeper(named, parent);
        levels.learn(style, named);
        return add(parent, named, level.isEmpty() ? style : LABEL + level, lead, piece);
    }

    /** „Мярка 1“ and below it „Мярка 1.1“: the inner one is of the next level; of goals the outer one is raised at the end. */
    private static String deeper(String level, @Nullable NodeDraft parent) {
        var isInner = parent != null && parent.level.equals(level) && !level.equals(Level.SPECIFIC_GOAL);
        return isInner ? Level.below(level) : level;
    }

    NodeDraft openListed(Section list, String style, Lead lead, Piece piece) {
        var parent = new Placement(this).parentInList(list, lead, style);
        var level = parent == list.owner() ? levels.named(list.level(), parent) : levels.of(style, parent);
        if (lead.code() != null) {
            levels.learn(style, level);
        }
        return add(parent, level, style, lead, piece);
    }

    private NodeDraft add(@Nullable NodeDraft parent, String level, String style, Lead lead, Piece piece) {
        var title = Titles.clean(lead.rest());
        var twin = index.twin(parent, level, lead.codeText(), title).orElse(null);
        if (twin != null && isSaidAgain(twin, parent, title)) {
            pass = Math.max(pass, twin.lastPass() + 1);
            twin.wordings.add(wording(lead, title, piece));
            top = twin;
            return twin;
        }
        var node =
                new NodeDraft("n" + (all.size() + 1), parent, level, style, lead.code(), wording(lead, title, piece));
        if (twin != null && !node.code.isEmpty()) {
            node.doubts.add(Doubt.of("duplicateCode", node.code));
        }
        all.add(node);
        index.add(node);
        top = node;
        return node;
    }

    private NodeDraft.Wording wording(Lead lead, String title, Piece piece) {
        return new NodeDraft.Wording(pass, lead.label(), lead.codeText(), title, piece.spot());
    }

    /** Under a parent that is told of anew the same number is the same node; outermost, the titles must be alike. */
    private boolean isSaidAgain(NodeDraft twin, @Nullable NodeDraft parent, String title) {
        var alike = Likeness.of(twin.title(), title) >= ALIKE;
        if (parent == null) {
            return alike;
        }
        return twin.lastPass() < parent.lastPass() || (alike && !Objects.equals(top, twin));
    }

    /** „Objective 1“ and below it “Objective 1.1”, with no goal above: the outer ones are the strategic goals. */
    void raiseOuterGoals() {
        var isNested = all.stream()
                .anyMatch(node -> node.parent != null
                        && node.level.equals(Level.SPECIFIC_GOAL)
                        && node.parent.level.equals(Level.SPECIFIC_GOAL));
        if (isNested && !index.has(Level.STRATEGIC_GOAL)) {
            all.stream()
                    .filter(node -> node.parent == null && node.level.equals(Level.SPECIFIC_GOAL))
                    .forEach(node -> node.level = Level.STRATEGIC_GOAL);
        }
    }

    /** The pass in which most nodes came to light tells of the goals most fully. */
    int mainPass() {
        var counts = new int[pass + 1];
        for (var node : all) {
            counts[node.firstPass()]++;
            counts[node.lastPass()] += node.targetGroups.size() + node.results.size();
        }
        var main = 1;
        for (var i = 2; i <= pass; i++) {
            main = counts[i] > counts[main] ? i : main;
        }
        return main;
    }
}
