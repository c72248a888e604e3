package org.megdan.platform.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing found: its title and a piece of its text, cut where the words stand out. */
public record SearchHit(
        String kind,
        String id,
        String url,
        String title,
        List<Fragment> titleParts,
        List<Fragment> snippet,
        @Nullable LocalDate date) {

    /** A run of plain text (to be escaped like any other), and whether it is one of the words looked for. */
    public record Fragment(String text, boolean isHit) {}
}
