package org.megdan.core.plans.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.ContextChapter;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.Footnote;
import org.megdan.core.plans.reading.Spot;

/** A chapter of context while the document is being read. */
final class ChapterDraft {

    final String id;
    final @Nullable ChapterDraft parent;
    final String kind;
    final @Nullable Code code;
    final String title;
    final int depth;
    final Spot spot;
    final List<Piece> pieces = new ArrayList<>();
    final List<Footnote> footnotes = new ArrayList<>();

    ChapterDraft(
            String id,
            @Nullable ChapterDraft parent,
            String kind,
            @Nullable Code code,
            String title,
            int depth,
            Spot spot) {
        this.id = id;
        this.parent = parent;
        this.kind = kind;
        this.code = code;
        this.title = title;
        this.depth = depth;
        this.spot = spot;
    }

    boolean isKnown() {
        return !kind.equals(ContextChapter.OTHER);
    }

    boolean isCoded() {
        return code != null;
    }

    ContextChapter finish(List<Entry> paragraphs) {
        return new ContextChapter(
                id,
                parent == null ? null : parent.id,
                kind,
                code == null ? "" : code.text(),
                title,
                paragraphs,
                footnotes,
                spot);
    }
}
