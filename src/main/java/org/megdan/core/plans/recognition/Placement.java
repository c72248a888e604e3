package org.megdan.core.plans.recognition;

import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Level;

/** Finds the parent of a new node: by its number, else by its level, else by the way it is numbered. */
record Placement(NodeTree tree) {

    @Nullable
    NodeDraft parentFor(String level, Lead lead, String style) {
        var byCode = byCode(lead);
        if (byCode != null) {
            return byCode;
        }
        return level.isEmpty() ? byStyle(style, null) : byLevel(level);
    }

    @Nullable
    NodeDraft parentInList(Section list, Lead lead, String style) {
        var byCode = byCode(lead);
        return byCode != null && isWithin(byCode, list.owner()) ? byCode : byStyle(style, list.owner());
    }

    private @Nullable NodeDraft byCode(Lead lead) {
        var code = lead.code();
        if (code == null || code.prefix().isEmpty()) {
            return null;
        }
        for (var open = tree.top().orElse(null); open != null; open = open.parent) {
            if (open.isCalled(code.prefix())) {
                return open;
            }
        }
        return tree.index.withCode(code.prefix()).orElse(null);
    }

    private @Nullable NodeDraft byLevel(String level) {
        var open = tree.top().orElse(null);
        while (open != null && !isAbove(open, level)) {
            open = open.parent;
        }
        return open == null ? underNewOuterLevel(level) : open;
    }

    private boolean isAbove(NodeDraft open, String level) {
        if (!level.equals(Levels.GOAL)) {
            return tree.levels.isAbove(open.level, level);
        }
        return !open.style.equals(NodeTree.LABEL + Levels.GOAL) && tree.levels.isAbove(open.level, Level.SPECIFIC_GOAL);
    }

    /** The document's own order: what first comes under a lone outermost node of another level belongs there. */
    private @Nullable NodeDraft underNewOuterLevel(String level) {
        var top = tree.top().orElse(null);
        var isNew = !tree.index.has(level);
        if (top == null || !isNew || top.level.equals(level) || top.parent != null) {
            return null;
        }
        tree.levels.place(level, top.level);
        return top;
    }

    private @Nullable NodeDraft byStyle(String style, @Nullable NodeDraft owner) {
        var isHeading = style.startsWith(NodeTree.HEADING);
        for (var open = tree.top().orElse(null); open != null && open != owner; open = open.parent) {
            if (open.style.equals(style)) {
                return open.parent;
            }
            if (isHeading && open.style.startsWith(NodeTree.HEADING) && open.style.compareTo(style) < 0) {
                return open;
            }
        }
        var top = tree.top().orElse(null);
        if (isHeading || (owner != null && (top == null || !isWithin(top, owner)))) {
            return owner;
        }
        return top;
    }

    private static boolean isWithin(NodeDraft node, @Nullable NodeDraft owner) {
        return owner == null || node.isWithin(owner);
    }
}
