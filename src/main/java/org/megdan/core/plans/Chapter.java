package org.megdan.core.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of the document beside the goals: mission, vision, strengths, achievements.
 *
 * @param kind MISSION, VISION, STRENGTHS … or OTHER
 * @param text paragraphs apart by an empty line, list items begin with "- "
 * @param depth 1 for a chapter, 2 for a section of it
 */
public record Chapter(
        UUID id,
        String kind,
        String code,
        String title,
        String text,
        int depth,
        int position,
        @Nullable Integer sourceFrom,
        @Nullable Integer sourceTo,
        int lock) {

    /** The same in another place. */
    public Chapter at(int place) {
        return new Chapter(id, kind, code, title, text, depth, place, sourceFrom, sourceTo, lock);
    }
}
