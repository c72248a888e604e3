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
        if (lead.isLabelled()) {
            draft.dropPending();
            draft.openNode(lead.level(), lead, piece);
            return true;
        }
        return false;
    }
}
