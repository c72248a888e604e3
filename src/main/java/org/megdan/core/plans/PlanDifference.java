package org.megdan.core.plans;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What distinguishes two texts of a strategy, in the reading order of the newer one; removed things stand at the end. */
public record PlanDifference(List<Entry> entries) {

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public long count(Change change) {
        return entries.stream().filter(entry -> entry.change() == change).count();
    }

    public List<UUID> removed(Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.change() == Change.REMOVED)
                .map(Entry::id)
                .toList();
    }

    public enum Kind {
        STRATEGY,
        NODE,
        GROUP,
        RESULT,
        STAGE,
        CHAPTER,
        KEPT
    }

    public enum Change {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /**
     * One thing that differs.
     *
     * @param change a thing that moved and changed is CHANGED with a move
     * @param level of a node, else empty
     * @param label its code and title, or its name or text, as it is now (as it was, when removed)
     * @param below label of what it belongs to; empty at the top
     */
    public record Entry(
            Kind kind,
            Change change,
            UUID id,
            String level,
            String label,
            String below,
            List<Field> fields,
            @Nullable Move move) {}

    /**
     * @param name of the field, such as {@code title}; a page has its word for it
     * @param pieces the two texts woven together word by word
     */
    public record Field(String name, String before, String after, List<Piece> pieces) {}

    /** Words that are in both texts, only in the newer, or only in the older one. */
    public record Piece(Sort sort, String text) {
        public enum Sort {
            SAME,
            INSERTED,
            DELETED
        }
    }

    /** Labels of where it stood and stands; equal when only the order changed. */
    public record Move(String from, String to) {}
}
