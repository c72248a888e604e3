package org.megdan.core.plans.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.Kept;
import org.megdan.core.plans.outline.OutlineAdoption;
import org.megdan.core.plans.outline.Signpost;

/** What is known so far while the pieces are read from first to last. */
final class Draft {

    boolean listsItems;
    final Survey survey;
    final NodeTree tree = new NodeTree();
    final Chapters chapters = new Chapters();
    final FootnoteMarks marks = new FootnoteMarks();
    final List<Kept> kept = new ArrayList<>();
    final List<Signpost> signposts = new ArrayList<>();
    final Map<Integer, Columns> columns = new HashMap<>();

    @Nullable
    Section section;

    @Nullable
    Piece pending;

    @Nullable
    Piece title;

    /** The number of the chapter that the goals stand in. */
    @Nullable
    Code goals;

    /** The table that is being read, -1 outside of any, and the node that it stands in. */
    int table = -1;

    @Nullable
    NodeDraft besideTable;

    @Nullable
    OutlineAdoption adoption;

    Draft(Survey survey) {
        this.survey = survey;
    }

    void keep(Piece piece) {
        kept.add(new Kept("k" + (kept.size() + 1), piece.text(), piece.spot()));
    }

    /** What follows a table belongs to what the table itself stood in, not to its last row. */
    void leaveTable(Piece next) {
        var cell = next.block().cell();
        if (table < 0 || next.block().isAside() || (cell != null && cell.table() == table)) {
            return;
        }
        table = -1;
        if (besideTable == null) {
            tree.leave();
        } else {
            tree.resume(besideTable);
        }
    }

    /** A label whose title never came is text without a place. */
    void dropPending() {
        if (pending != null) {
            keep(pending);
            pending = null;
        }
    }

    void openChapter(ChapterDraft chapter) {
        tree.leave();
        section = null;
        dropPending();
        chapters.open(chapter);
    }

    /** A node that the document names itself; it ends the section before it. */
    NodeDraft openNode(String level, Lead lead, Piece piece) {
        return openNode(level, lead.style(), lead, piece);
    }

    NodeDraft openNode(String level, String style, Lead lead, Piece piece) {
        section = null;
        var node = tree.open(level, style, lead, piece);
        point(piece, node);
        return node;
    }

    /** A node in the list of the open section. */
    NodeDraft openListed(Section list, String style, Lead lead, Piece piece) {
        listsItems = piece.isItem();
        var node = tree.openListed(list, style, lead, piece);
        point(piece, node);
        return node;
    }

    void point(Piece piece, NodeDraft node) {
        piece.block().references().forEach(mark -> marks.pointed(mark, node.footnotes));
    }

    void point(Piece piece, ChapterDraft chapter) {
        piece.block().references().forEach(mark -> marks.pointed(mark, chapter.footnotes));
    }
}
