package org.megdan.desk.strategy.imports;

import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineEdits;
import org.megdan.core.plans.outline.TextEdits;

/**
 * One correction as a form sends it. Which fields count depends on the act.
 *
 * @param step number of the correction that the form was drawn after
 */
record CorrectionForm(
        int step,
        Act act,
        String node,
        @Nullable String code,
        @Nullable String title,
        @Nullable String level,
        @Nullable String parent,
        @Nullable String other,
        @Nullable Integer at) {

    enum Act {
        RETITLE,
        MOVE,
        UP,
        DOWN,
        MERGE,
        SPLIT,
        WORDING,
        DOUBT,
        TO_KEPT,
        KEPT_TO_NODE
    }

    /** The outline after this act. */
    Outline apply(Outline outline) {
        var edits = new OutlineEdits(outline);
        int place = at == null ? Integer.MAX_VALUE : at;
        return switch (act) {
            case RETITLE -> retitled(edits);
            case MOVE -> edits.move(node, blankToNull(parent), place);
            case UP -> stepped(outline, -1);
            case DOWN -> stepped(outline, 1);
            case MERGE -> edits.merge(node, other == null ? "" : other);
            case SPLIT -> edits.split(node, at == null ? 0 : at);
            case WORDING -> edits.acceptWording(node, place);
            case DOUBT -> edits.dismissDoubt(node, place);
            case TO_KEPT -> new TextEdits(outline).nodeToKept(node);
            case KEPT_TO_NODE -> keptToNode(outline);
        };
    }

    private Outline retitled(OutlineEdits edits) {
        var retitled = edits.retitle(node, code == null ? "" : code, title == null ? "" : title);
        return level == null || level.isBlank() ? retitled : new OutlineEdits(retitled).changeLevel(node, level);
    }

    private Outline stepped(Outline outline, int by) {
        var here = outline.find(node);
        if (here.isEmpty()) {
            return new OutlineEdits(outline).move(node, null, 0);
        }
        var parentId = here.get().parent();
        int position = outline.childrenOf(parentId).indexOf(here.get());
        return new OutlineEdits(outline).move(node, parentId, Math.max(0, position + by));
    }

    private Outline keptToNode(Outline outline) {
        var texts = new TextEdits(outline);
        return level == null || level.isBlank()
                ? texts.keptToNode(node, other == null ? "" : other, TextEdits.Part.NOTES)
                : texts.keptAsNode(node, blankToNull(other), level);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
