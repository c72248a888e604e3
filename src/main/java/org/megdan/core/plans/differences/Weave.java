package org.megdan.core.plans.differences;

import java.util.ArrayList;
import java.util.List;
import org.megdan.core.plans.PlanDifference.Piece;
import org.megdan.core.plans.PlanDifference.Piece.Sort;

/** Collects words into pieces: what was deleted comes before what was inserted in its place. */
final class Weave {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    void add(Sort sort, String words) {
        switch (sort) {
            case SAME -> addSame(words);
            case DELETED -> startChange().deleted.append(words);
            case INSERTED -> startChange().inserted.append(words);
        }
    }

    List<Piece> pieces() {
        end();
        return List.copyOf(pieces);
    }

    // a lone space between two replaced words belongs to the replacement, or the text falls into crumbs
    private void addSame(String words) {
        if (!deleted.isEmpty() && !inserted.isEmpty() && words.isBlank()) {
            deleted.append(words);
            inserted.append(words);
            return;
        }
        flushChange();
        same.append(words);
    }

    private Weave startChange() {
        if (!same.isEmpty()) {
            flush(Sort.SAME, same);
        }
        return this;
    }

    private void end() {
        flushChange();
        flush(Sort.SAME, same);
    }

    private void flushChange() {
        flush(Sort.DELETED, deleted);
        flush(Sort.INSERTED, inserted);
    }

    private void flush(Sort sort, StringBuilder words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(sort, words.toString()));
            words.setLength(0);
        }
    }
}
