package org.megdan.core.plans.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a first look over all pieces tells of the document's ways.
 *
 * @param labelled level words mark its nodes, so that numbers alone mark chapters
 * @param codedHeadings its headings are numbered, so that one without a number belongs to the one before it
 * @param coded it numbers anything at all
 * @param onlyHeadings it neither names nor numbers its goals: headings and lists are all there is
 */
record Survey(boolean labelled, boolean codedHeadings, boolean coded, boolean onlyHeadings) {

    private static final int FEW = 2;

    static Survey of(List<Piece> pieces) {
        var labels = pieces.stream().filter(piece -> piece.lead().isLabelled()).count();
        var headings = pieces.stream().filter(Piece::isHeading).toList();
        var codedHeadings = headings.stream().filter(Piece::isCoded).count();
        var coded = pieces.stream().filter(Piece::isCoded).count();
        var labelled = labels >= FEW;
        return new Survey(
                labelled,
                codedHeadings > FEW && codedHeadings * 3 >= headings.size(),
                coded > FEW,
                !labelled && coded <= FEW && headings.size() > FEW);
    }

    /** The pieces of each table row, by its cell's table and row. */
    static Map<List<Integer>, List<Piece>> rows(List<Piece> pieces) {
        Map<List<Integer>, List<Piece>> rows = new HashMap<>();
        for (var piece : pieces) {
            var cell = piece.block().cell();
            if (cell != null) {
                rows.computeIfAbsent(List.of(cell.table(), cell.row()), key -> new java.util.ArrayList<>())
                        .add(piece);
            }
        }
        rows.values().removeIf(Objects::isNull);
        return rows;
    }
}
