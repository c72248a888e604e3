package org.megdan.core.plans.recognition;

import org.jspecify.annotations.Nullable;

/** Asks of a number whether it goes on with a list that is open, and so how it is to be read. */
record Sequence(NodeTree tree) {

    /** The number as it must be meant; null where a letter with a dot is no number at all („г. Търговище“). */
    @Nullable
    Code settle(Code read, Piece piece) {
        var depth = piece.isItem() ? piece.block().depth() : 0;
        var code = read.at(depth);
        var other = read.otherReading().map(reading -> reading.at(depth)).orElse(null);
        if (goesOn(code)) {
            return code;
        }
        if (other != null && (goesOn(other) || (other.last() == 1 && !code.isDecimal()))) {
            return other;
        }
        return code.isLetter() && code.last() != 1 ? null : code;
    }

    private boolean goesOn(Code code) {
        for (var open = tree.top().orElse(null); open != null; open = open.parent) {
            var number = open.number;
            if (number != null && number.style().equals(code.style()) && number.last() + 1 == code.last()) {
                return true;
            }
        }
        return false;
    }
}
