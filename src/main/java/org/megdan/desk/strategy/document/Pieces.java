package org.megdan.desk.strategy.document;

import java.util.ArrayList;
import java.util.List;

/** Text as chapters keep it: paragraphs apart by an empty line, list items with a dash in front. */
final class Pieces {

    private Pieces() {}

    static List<DocumentPage.Piece> of(String text) {
        var pieces = new ArrayList<DocumentPage.Piece>();
        var items = new ArrayList<String>();
        for (var line : text.split("\n")) {
            if (line.startsWith("- ")) {
                items.add(line.substring(2));
                continue;
            }
            close(items, pieces);
            if (!line.isBlank()) {
                pieces.add(new DocumentPage.Piece(line, List.of()));
            }
        }
        close(items, pieces);
        return pieces;
    }

    private static void close(List<String> items, List<DocumentPage.Piece> pieces) {
        if (!items.isEmpty()) {
            pieces.add(new DocumentPage.Piece("", List.copyOf(items)));
            items.clear();
        }
    }
}
