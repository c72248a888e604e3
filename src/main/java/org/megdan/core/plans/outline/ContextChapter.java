package org.megdan.core.plans.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.reading.Spot;

/**
 * A chapter beside the goals: mission, vision, strengths…
 *
 * @param kind what it is about, a name from the level words ({@code MISSION}), {@code OTHER} when they don't tell
 * @param parent id of the chapter it belongs to
 */
public record ContextChapter(
        String id,
        @Nullable String parent,
        String kind,
        String code,
        String title,
        List<Entry> paragraphs,
        List<Footnote> footnotes,
        Spot spot) {

    public static final String OTHER = "OTHER";

    public ContextChapter {
        paragraphs = List.copyOf(paragraphs);
        footnotes = List.copyOf(footnotes);
    }

    public ContextChapter with(Entry more) {
        var all = new ArrayList<>(paragraphs);
        all.add(more);
        return new ContextChapter(id, parent, kind, code, title, all, footnotes, spot);
    }
}
