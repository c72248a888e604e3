package org.megdan.core.plans.recognition;

/** A chapter of stages is gathered whole and read at the end, for names, dates and activities stand in it any way. */
final class StageRule implements Rule {

    static final String STAGES = "STAGES";

    @Override
    public boolean claims(Piece piece, Draft draft) {
        var chapter = draft.chapters.current().filter(open -> open.kind.equals(STAGES));
        if (chapter.isEmpty() || draft.tree.top().isPresent() || piece.isHeading()) {
            return false;
        }
        chapter.get().pieces.add(piece);
        return true;
    }
}
