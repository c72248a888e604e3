package org.megdan.core.plans.recognition;

import org.megdan.core.plans.outline.Footnote;

/** The text of a footnote goes to whatever points to it. */
final class FootnoteRule implements Rule {

    @Override
    public boolean claims(Piece piece, Draft draft) {
        if (!piece.isFootnote()) {
            return false;
        }
        var mark = piece.block().footnote();
        draft.marks
                .placeOf(mark)
                .ifPresentOrElse(
                        place -> place.add(new Footnote(mark, piece.text(), piece.spot())), () -> draft.keep(piece));
        return true;
    }
}
