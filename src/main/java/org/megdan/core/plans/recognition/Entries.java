package org.megdan.core.plans.recognition;

import java.util.Arrays;
import java.util.List;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.reading.Spot;

/** Splits what stands in one piece into its entries: a semicolon divides, a list item is one. */
final class Entries {

    private Entries() {}

    static List<Entry> of(Piece piece) {
        return piece.isItem() ? List.of(one(piece.text(), piece.spot())) : of(piece.text(), piece.spot());
    }

    static List<Entry> of(String text, Spot spot) {
        return Arrays.stream(text.split(";\\s+|;$", -1))
                .filter(part -> !part.isBlank())
                .map(part -> one(part, spot))
                .toList();
    }

    private static Entry one(String text, Spot spot) {
        return new Entry(Titles.clean(text), spot);
    }
}
