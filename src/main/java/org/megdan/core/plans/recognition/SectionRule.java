package org.megdan.core.plans.recognition;

import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.LevelWords;

/** Words that open a part of a node: its target groups, its results, its tasks. */
final class SectionRule implements Rule {

    private final SectionSigns signs;

    SectionRule(LevelWords words) {
        this.signs = new SectionSigns(words);
    }

    @Override
    public boolean claims(Piece piece, Draft draft) {
        var sign = signs.of(piece).orElse(null);
        if (sign == null || (draft.tree.top().isEmpty() && !mayBeginOutermost(sign, draft))) {
            return false;
        }
        if (sign.rest().isEmpty()) {
            open(piece, sign, draft);
            return true;
        }
        return inline(piece, sign, draft);
    }

    /** A list of goals may stand outside any node, but not in a chapter that is about something else. */
    private static boolean mayBeginOutermost(SectionSign sign, Draft draft) {
        var isElsewhere = draft.chapters.current().filter(ChapterDraft::isKnown).isPresent();
        return sign.section().equals(SectionSign.LIST) && sign.rest().isEmpty() && !isElsewhere;
    }

    private static void open(Piece piece, SectionSign sign, Draft draft) {
        var head = draft.pending;
        if (head != null && head.lead().code() == null && sign.section().equals(SectionSign.LIST)) {
            headOfTwo(head, piece, draft);
            return;
        }
        var owner = owner(draft);
        draft.section = new Section(sign.section(), sign.level(), owner);
        if (owner != null && sign.section().equals("NOTES")) {
            owner.notes.add(piece.entry());
        } else {
            draft.signposts.add(piece.signpost());
        }
    }

    /** „Стратегическа цел“ and then „Конкретни цели“, no title between: the head of a table whose cells the format has lost. */
    private static void headOfTwo(Piece first, Piece second, Draft draft) {
        draft.pending = null;
        draft.signposts.add(first.signpost());
        draft.signposts.add(second.signpost());
        draft.section = new Section(
                SectionSign.LIST, first.lead().level(), draft.tree.top().orElse(null));
    }

    /** A new section belongs to the node that the section before it belonged to, not to the last task listed there. */
    private static @Nullable NodeDraft owner(Draft draft) {
        var top = draft.tree.top().orElse(null);
        var before = draft.section;
        var within = top != null && before != null && before.owner() != null && top.isWithin(before.owner());
        return within && before != null ? before.owner() : top;
    }

    /** „Срок: 2026 г.“ on one line tells of the node just above it. */
    private static boolean inline(Piece piece, SectionSign sign, Draft draft) {
        var top = draft.tree.top().orElse(null);
        if (top == null || sign.section().equals(SectionSign.LIST)) {
            return false;
        }
        draft.point(piece, top);
        if (sign.section().equals("NOTES")) {
            top.notes.add(new Entry(piece.text(), piece.spot()));
        } else {
            draft.signposts.add(new org.megdan.core.plans.outline.Signpost(sign.words(), piece.spot()));
            Entries.of(sign.rest(), piece.spot()).forEach(top.entries(sign.section())::add);
        }
        return true;
    }
}
