package org.megdan.core.plans.recognition;

import org.megdan.core.plans.outline.LevelWords;

/** The title that a label standing alone has announced. */
final class PendingTitleRule implements Rule {

    private final SectionSigns signs;

    PendingTitleRule(LevelWords words) {
        this.signs = new SectionSigns(words);
    }

    @Override
    public boolean claims(Piece piece, Draft draft) {
        var label = draft.pending;
        if (label == null || signs.of(piece).isPresent() || piece.lead().isLabelled()) {
            return false;
        }
        draft.pending = null;
        draft.openNode(label.lead().level(), label.lead().titled(piece.lead()), piece);
        return true;
    }
}
