package org.megdan.desk.strategy.imports;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.KeptEdits;
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
        @NotNull Act act,
        @NotNull String node,
        @Nullable String code,
        @Nullable String title,
        @Nullable String level,
        @Nullable String parent,
        @Nullable String other,
        @Nullable Integer at,
        KeptEdits.@Nullable Part part,
        @Nullable String chapter,
        @Nullable String groups,
        @Nullable String results,
        @Nullable String notes) {

    /** Where the page opens again: at what the act was about, as far as that is still there. */
    String next(Outline corrected) {
        var at = act == Act.KEPT_TO_NODE ? text(other) : node;
        if (corrected.find(at).isPresent()) {
            return "?node=" + at + "#" + at;
        }
        return act.name().startsWith("KEPT") || act == Act.TO_KEPT ? "#rest" : "";
    }

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
        TEXTS,
        KEPT_TO_NODE,
        KEPT_AS_NODE,
        KEPT_TO_CHAPTER,
        KEPT_SETTLE
    }

    /** The outline after this act. */
    Outline apply(Outline outline) {
        var edits = new OutlineEdits(outline);
        int place = at == null ? Integer.MAX_VALUE : at;
        return switch (act) {
            case RETITLE -> retitled(edits);
            case MOVE -> edits.move(node, blankToNull(parent), Math.max(0, place));
            case UP -> stepped(outline, -1);
            case DOWN -> stepped(outline, 1);
            case MERGE -> edits.merge(node, text(other));
            case SPLIT -> edits.split(node, at == null ? 0 : at);
            case WORDING -> edits.acceptWording(node, place);
            case DOUBT -> edits.dismissDoubt(node, place);
            case TO_KEPT -> new TextEdits(outline).nodeToKept(node);
            case TEXTS -> new TextEdits(outline).texts(node, lines(groups), lines(results), lines(notes));
            case KEPT_TO_NODE ->
                new KeptEdits(outline).toNode(node, text(other), part == null ? KeptEdits.Part.NOTES : part);
            case KEPT_AS_NODE -> new KeptEdits(outline).asNode(node, blankToNull(parent), text(level));
            case KEPT_TO_CHAPTER -> keptToChapter(outline);
            case KEPT_SETTLE -> new KeptEdits(outline).settle(node);
        };
    }

    private Outline retitled(OutlineEdits edits) {
        var retitled = edits.retitle(node, text(code), text(title));
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

    private Outline keptToChapter(Outline outline) {
        var chosen = blankToNull(chapter);
        var edits = new KeptEdits(outline);
        return chosen == null ? edits.asChapter(node, text(title)) : edits.toChapter(node, chosen);
    }

    private static List<String> lines(@Nullable String typed) {
        return text(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
