package org.megdan.core.plans.recognition;

/** A level word before a title, or before a title that follows: „Конкретна цел“ and then „1.1. Повишаване…“. */
final class LabelRule implements Rule {

    @Override
    public boolean claims(Piece piece, Draft draft) {
        var lead = piece.lead();
        if (lead.isBareLabel()) {
            draft.dropPending();
            draft.pending = piece;
            return true;
        }
        if (lead.isLabelled() && !isSentence(piece, draft)) {
            draft.dropPending();
            draft.openNode(lead.level(), lead, piece);
            return true;
        }
        return false;
    }

    /** „Цел: да бъдем чути“ in a chapter about something else is a sentence of that chapter. */
    private static boolean isSentence(Piece piece, Draft draft) {
        var isElsewhere = draft.chapters.current().filter(ChapterDraft::isKnown).isPresent();
        return isElsewhere
                && draft.tree.top().isEmpty()
                && !piece.isHeading()
                && piece.lead().code() == null
                && piece.lead().level().equals(Levels.GOAL);
    }
}
