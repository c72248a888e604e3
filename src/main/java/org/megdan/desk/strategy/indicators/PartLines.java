package org.megdan.desk.strategy.indicators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Dimension;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.desk.strategy.subjects.Typed;

/** A split figure in one text area, a line each: „Община; Попово; 12“, for a ratio „Община; Попово; 3; 5“. */
class PartLines {

    private PartLines() {}

    /** Dimensions by the words that people use for them. */
    record Names(Map<String, String> keys) {

        static Names of(List<Dimension> dimensions) {
            var keys = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            for (var dimension : dimensions) {
                keys.put(dimension.key(), dimension.key());
                keys.put(dimension.nameBg(), dimension.key());
                keys.put(dimension.nameEn(), dimension.key());
            }
            return new Names(keys);
        }

        @Nullable
        String find(String word) {
            return keys.get(word);
        }
    }

    static List<ReadingDraft.Part> read(String field, String text, boolean isRatio, Names names, Typed typed) {
        var found = new ArrayList<ReadingDraft.Part>();
        var seen = new HashSet<String>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var part = part(line, isRatio, names);
            if (part == null || !seen.add(part.dimension() + "/" + part.member())) {
                typed.wrong(field, "strategy.typed.part_line", number, line.strip());
            } else {
                found.add(part);
            }
        }
        return found;
    }

    static String written(ReadingDraft.Part part) {
        var figures = part.amount().stripTrailingZeros().toPlainString()
                + (part.outOf() == null
                        ? ""
                        : "; " + part.outOf().stripTrailingZeros().toPlainString());
        return part.dimension() + "; " + part.member() + "; " + figures;
    }

    private static ReadingDraft.@Nullable Part part(String line, boolean isRatio, Names names) {
        var cells = line.split("[;\t]", -1);
        if (cells.length != (isRatio ? 4 : 3)) {
            return null;
        }
        var dimension = names.find(cells[0].strip());
        var member = cells[1].strip();
        var amount = Typed.number(cells[2]).orElse(null);
        var whole = isRatio ? Typed.number(cells[3]).orElse(null) : null;
        if (dimension == null
                || member.isEmpty()
                || member.length() > 200
                || amount == null
                || isRatio && whole == null) {
            return null;
        }
        return new ReadingDraft.Part(dimension, member, amount, whole);
    }
}
