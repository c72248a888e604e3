package org.megdan.core.plans.recognition;

/** What no rule claimed: a note of the open node, a paragraph of the open chapter, or text that fits nowhere. */
final class RemainderRule implements Rule {

    @Override
    public boolean claims(Piece piece, Draft draft) {
        var top = draft.tree.top();
        var chapter = draft.chapters.current();
        if (top.isPresent()) {
            draft.point(piece, top.get());
            top.get().notes.add(piece.entry());
        } else if (chapter.isPresent()) {
            draft.point(piece, chapter.get());
            chapter.get().pieces.add(piece);
        } else {
            draft.keep(piece);
        }
        return true;
    }
}
