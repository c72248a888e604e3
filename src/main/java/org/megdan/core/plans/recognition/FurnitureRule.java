package org.megdan.core.plans.recognition;

import org.megdan.core.plans.reading.Block;

/** Running heads and page numbers are remembered as signs of the paper, no part of the strategy. */
final class FurnitureRule implements Rule {

    @Override
    public boolean claims(Piece piece, Draft draft) {
        if (piece.block().kind() != Block.Kind.FURNITURE) {
            return false;
        }
        draft.signposts.add(piece.signpost());
        return true;
    }
}
