package org.megdan.core.plans.recognition;

/** In a document that neither names nor numbers its goals, headings are the goals and list items what is to be done. */
final class HeadingRule implements Rule {

    @Override
    public boolean claims(Piece piece, Draft draft) {
        if (piece.isCoded() || draft.survey.labelled()) {
            return false;
        }
        if (piece.isHeading() && draft.survey.onlyHeadings()) {
            draft.openNode("", NodeTree.HEADING + piece.block().depth(), piece.lead(), piece);
            return true;
        }
        if (piece.isItem() && draft.section == null && draft.tree.top().isPresent()) {
            draft.openNode("", "B" + piece.block().depth(), piece.lead(), piece);
            return true;
        }
        return false;
    }
}
