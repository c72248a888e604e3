package org.megdan.core.plans.recognition;

/** What stands in the open section of a node: an entry, or a node of its list. */
final class EntryRule implements Rule {

    @Override
    public boolean claims(Piece piece, Draft draft) {
        var section = draft.section;
        if (section == null || piece.isHeading()) {
            return false;
        }
        return section.isList() ? listed(piece, section, draft) : entry(piece, section, draft);
    }

    private static boolean listed(Piece piece, Section section, Draft draft) {
        var top = draft.tree.top().orElse(null);
        var style = piece.isItem() ? "B" + piece.block().depth() : "P";
        var mayBegin = top == null || top == section.owner() || top.style.equals("P");
        if (!piece.isItem() && !mayBegin) {
            return false;
        }
        draft.openListed(section, style, piece.lead(), piece);
        return true;
    }

    private static boolean entry(Piece piece, Section section, Draft draft) {
        var owner = section.owner();
        if (owner == null) {
            return false;
        }
        var entries = owner.entries(section.kind());
        if (!piece.isItem() && section.kind().equals("RESULTS") && piece.text().length() > 600) {
            return false;
        }
        draft.point(piece, owner);
        entries.addAll(section.kind().equals("NOTES") ? java.util.List.of(piece.entry()) : Entries.of(piece));
        return true;
    }
}
