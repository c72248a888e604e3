package org.megdan.core.plans.recognition;

/** A number alone: a task in an open list, a child of the node with the number's beginning, or plainly the next node. */
final class NumberedRule implements Rule {

    @Override
    public boolean claims(Piece piece, Draft draft) {
        var read = piece.lead().code();
        var code = read == null ? null : new Sequence(draft.tree).settle(read, piece);
        if (code == null) {
            return false;
        }
        var lead = piece.lead().numbered(code);
        var section = draft.section;
        if (section != null && section.isList()) {
            draft.openListed(section, code.style(), lead, piece);
            return true;
        }
        var isOpen = draft.tree.top().isPresent();
        var isOutermost = !draft.survey.labelled() && !isTextOfChapter(piece, draft);
        if (isOpen || isOutermost) {
            draft.openNode("", lead, piece);
            return true;
        }
        return false;
    }

    /** In a chapter of its own subject numbers count its sentences; a title under an unnumbered one begins the outline. */
    private static boolean isTextOfChapter(Piece piece, Draft draft) {
        return draft.chapters
                .current()
                .filter(ChapterDraft::isKnown)
                .filter(chapter -> chapter.isCoded() || piece.isItem() || !piece.looksLikeTitle())
                .isPresent();
    }
}
