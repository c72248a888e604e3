package org.megdan.core.plans.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the columns of one table hold, as its head tells. */
final class Columns {

    /** One column; a level for nodes, a section for what belongs to them, both empty for anything else. */
    record Column(String head, String level, String section) {

        boolean isLevel() {
            return !level.isEmpty();
        }
    }

    private final int headRow;
    private final Map<Integer, Column> byNumber = new HashMap<>();

    private Columns(int headRow) {
        this.headRow = headRow;
    }

    boolean isHead(int row) {
        return row == headRow;
    }

    Optional<Column> column(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The columns that a row announces, if it is a table's head: short words, most of them known, nothing numbered. */
    static Optional<Columns> of(List<Piece> row, int number, SectionSigns signs, Levels levels) {
        var columns = new Columns(number);
        var known = 0;
        var above = "";
        for (var piece : row) {
            var cell = piece.block().cell();
            if (cell == null
                    || piece.text().length() > 60
                    || (piece.isCoded() && !piece.lead().isLabelled())) {
                return Optional.empty();
            }
            var column = read(piece, signs);
            known += column.level().isEmpty() && column.section().isEmpty() ? 0 : 1;
            if (column.isLevel()) {
                if (!above.isEmpty() && !levels.isAbove(above, column.level())) {
                    levels.place(column.level(), above);
                }
                above = column.level();
            }
            columns.byNumber.putIfAbsent(cell.column(), column);
        }
        var enough = known > 1 && known * 2 >= row.size() && columns.byNumber.size() > 1;
        return enough ? Optional.of(columns) : Optional.empty();
    }

    private static Column read(Piece piece, SectionSigns signs) {
        var head = piece.text();
        if (piece.lead().isBareLabel()) {
            return new Column(head, piece.lead().level(), "");
        }
        var sign = signs.of(piece).filter(found -> found.rest().isEmpty());
        return sign.map(found -> new Column(head, found.level(), found.section()))
                .orElse(new Column(head, "", ""));
    }
}
