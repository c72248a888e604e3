package org.megdan.core.plans.recognition;

import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.LevelWords.Role;

/** The title of the whole document: at its very beginning, before anything is numbered or labelled. */
final class TitleRule implements Rule {

    private static final int LONGEST = 250;

    private final LevelWords words;

    TitleRule(LevelWords words) {
        this.words = words;
    }

    @Override
    public boolean claims(Piece piece, Draft draft) {
        if (draft.title != null
                || hasBegun(draft)
                || piece.isCoded()
                || piece.lead().isLabelled()) {
            return false;
        }
        var says = words.beginning(piece.text(), Role.TITLE).isPresent();
        var isContext = words.beginning(piece.text(), Role.CONTEXT).isPresent();
        if (piece.text().length() > LONGEST || isContext || !(says || piece.isHeading())) {
            return false;
        }
        draft.title = piece;
        return true;
    }

    private static boolean hasBegun(Draft draft) {
        return draft.tree.top().isPresent() || !draft.chapters.all.isEmpty();
    }
}
