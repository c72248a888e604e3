package org.megdan.core.plans.recognition;

import java.util.List;
import java.util.Map;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.Likeness;
import org.megdan.core.plans.outline.Signpost;
import org.megdan.core.plans.reading.Cell;

/** Tables whose head names a level or a section for each column. */
final class TableRule implements Rule {

    private final SectionSigns signs;
    private final Map<List<Integer>, List<Piece>> rows;

    TableRule(LevelWords words, Map<List<Integer>, List<Piece>> rows) {
        this.signs = new SectionSigns(words);
        this.rows = rows;
    }

    @Override
    public boolean claims(Piece piece, Draft draft) {
        var cell = piece.block().cell();
        if (cell == null || (!draft.columns.containsKey(cell.table()) && !isHead(cell, draft))) {
            return false;
        }
        var columns = draft.columns.get(cell.table());
        if (columns == null) {
            return false;
        }
        if (columns.isHead(cell.row())) {
            draft.signposts.add(piece.signpost());
            return true;
        }
        return columns.column(cell.column())
                .map(column -> take(piece, column, draft))
                .orElse(false);
    }

    private boolean isHead(Cell cell, Draft draft) {
        // asked once for each row: what is no head by its first cell is none by its last
        var row = rows.remove(List.of(cell.table(), cell.row()));
        if (row == null) {
            return false;
        }
        Columns.of(row, cell.row(), signs, draft.tree.levels).ifPresent(columns -> {
            draft.columns.put(cell.table(), columns);
            draft.table = cell.table();
            draft.besideTable = draft.tree.top().orElse(null);
        });
        return draft.columns.containsKey(cell.table());
    }

    private static boolean take(Piece piece, Columns.Column column, Draft draft) {
        if (piece.isCoded() && piece.lead().rest().isEmpty()) {
            draft.dropPending();
            draft.pending = piece;
            return true;
        }
        if (column.isLevel()) {
            node(piece, column, draft);
            return true;
        }
        return draft.tree.top().map(top -> entry(piece, column, top, draft)).orElse(false);
    }

    private static void node(Piece piece, Columns.Column column, Draft draft) {
        var own = piece.lead();
        var lead = draft.pending == null ? own : draft.pending.lead().titled(own);
        draft.pending = null;
        var open = openNamesake(piece, column, draft);
        if (open != null) {
            draft.tree.resume(open);
            draft.signposts.add(new Signpost(piece.text(), piece.spot()));
            return;
        }
        draft.openNode(own.isLabelled() ? own.level() : column.level(), lead, piece);
    }

    /** The node that the row above already named: tables repeat it instead of joining cells. */
    private static @org.jspecify.annotations.Nullable NodeDraft openNamesake(
            Piece piece, Columns.Column column, Draft draft) {
        for (var open = draft.tree.top().orElse(null); open != null; open = open.parent) {
            var sameLevel = open.level.equals(draft.tree.levels.named(column.level(), open.parent));
            if (sameLevel && Likeness.isSame(open.title(), piece.lead().rest())) {
                return open;
            }
        }
        return null;
    }

    private static boolean entry(Piece piece, Columns.Column column, NodeDraft top, Draft draft) {
        draft.point(piece, top);
        if (column.section().isEmpty() || column.section().equals("NOTES")) {
            top.notes.add(new Entry(column.head() + ": " + piece.text(), piece.spot()));
        } else {
            Entries.of(piece).forEach(top.entries(column.section())::add);
        }
        return true;
    }
}
