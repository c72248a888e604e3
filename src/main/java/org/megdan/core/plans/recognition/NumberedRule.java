package org.megdan.core.plans.recognition;

/** A number alone: a task in an open list, a child of the node with the number's beginning, or plainly the next node. */
final class NumberedRule implements Rule {

    @Override
    public boolean claims(Piece piece, Draft draft) {
        var code = piece.lead().code();
        if (code == null) {
            return false;
        }
        var section = draft.section;
        if (section != null && section.isList()) {
            draft.openListed(section, code.style(), piece.lead(), piece);
            return true;
        }
        var isOpen = draft.tree.top().isPresent();
        var isOutermost = !draft.survey.labelled()
                && draft.chapters.current().filter(ChapterDraft::isKnown).isEmpty();
        if (isOpen || isOutermost) {
            draft.openNode("", piece.lead(), piece);
            return true;
        }
        return false;
    }
}
