package org.megdan.core.plans.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.megdan.core.plans.outline.Footnote;

/** Remembers who pointed to which footnote last, until its text comes. */
final class FootnoteMarks {

    private final Map<String, List<Footnote>> places = new HashMap<>();

    void pointed(String mark, List<Footnote> place) {
        places.put(mark, place);
    }

    /** The place that the mark's footnote belongs to. */
    Optional<List<Footnote>> placeOf(String mark) {
        return Optional.ofNullable(places.get(mark));
    }
}
