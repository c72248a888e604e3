package org.megdan.core.plans.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.ContextChapter;
import org.megdan.core.plans.reading.Words;

/** The chapters beside the goals, in order, and the one being read. */
final class Chapters {

    private static final int PLAIN = 7;

    final List<ChapterDraft> all = new ArrayList<>();
    private @Nullable ChapterDraft current;

    Optional<ChapterDraft> current() {
        return Optional.ofNullable(current);
    }

    void open(ChapterDraft chapter) {
        all.add(chapter);
        current = chapter;
    }

    void close() {
        current = null;
    }

    ChapterDraft of(Piece piece, String kind, Survey survey) {
        var code = piece.lead().code();
        var depth = piece.isHeading() ? piece.block().depth() : PLAIN;
        var parent = code == null ? parentOfUncoded(depth, survey) : parentOfCoded(code);
        var own = kind.isEmpty() ? inherited(parent) : kind;
        var title = Words.tidy(piece.lead().rest()).replaceFirst(":$", "");
        return new ChapterDraft("c" + (all.size() + 1), parent, own, code, title, depth, piece.spot());
    }

    private static String inherited(@Nullable ChapterDraft parent) {
        return parent == null ? ContextChapter.OTHER : parent.kind;
    }

    private @Nullable ChapterDraft parentOfCoded(Code code) {
        return withCode(code.prefix()).orElse(null);
    }

    Optional<ChapterDraft> withCode(String code) {
        return all.reversed().stream()
                .filter(chapter -> chapter.code != null && chapter.code.text().equals(code))
                .findFirst();
    }

    private @Nullable ChapterDraft parentOfUncoded(int depth, Survey survey) {
        for (var chapter = current; chapter != null; chapter = chapter.parent) {
            var isAbove = survey.codedHeadings() ? chapter.isCoded() : chapter.depth < depth;
            if (isAbove) {
                return chapter;
            }
        }
        return null;
    }

    /** Whether the number goes on with the numbering of the chapters: 3.1 → 3.2 or 4, 3 → 3.1. */
    boolean isNext(Code code) {
        var last = all.reversed().stream().filter(ChapterDraft::isCoded).findFirst();
        if (last.isEmpty() || last.get().code == null || !code.isDecimal()) {
            return false;
        }
        if (code.prefix().equals(last.get().code.text())) {
            return code.last() == 1;
        }
        for (var chapter = last.get(); chapter != null; chapter = chapter.parent) {
            var before = chapter.code;
            if (before != null
                    && before.style().equals(code.style())
                    && before.prefix().equals(code.prefix())) {
                return code.last() > before.last() && code.last() <= before.last() + 2;
            }
        }
        return false;
    }
}
