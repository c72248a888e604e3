package org.megdan.core.plans.recognition;

import java.util.Optional;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.LevelWords.Role;
import org.megdan.core.plans.outline.LevelWords.Word;

/** Headings of chapters beside the goals. */
final class ChapterRule implements Rule {

    private final LevelWords words;
    private final SectionSigns signs;

    ChapterRule(LevelWords words) {
        this.words = words;
        this.signs = new SectionSigns(words);
    }

    @Override
    public boolean claims(Piece piece, Draft draft) {
        var known = context(piece);
        var isChapter = piece.isHeading() ? heading(piece, known, draft) : line(piece, known, draft);
        if (!isChapter) {
            return false;
        }
        var chapter = draft.chapters.of(piece, known.map(Word::meaning).orElse(""), draft.survey);
        draft.openChapter(chapter);
        draft.point(piece, chapter);
        return true;
    }

    private Optional<Word> context(Piece piece) {
        var title = piece.lead().rest();
        return piece.isHeading() || piece.isCoded()
                ? words.beginning(title, Role.CONTEXT)
                : words.exactly(title, Role.CONTEXT);
    }

    private boolean heading(Piece piece, Optional<Word> known, Draft draft) {
        var code = piece.lead().code();
        if (code == null) {
            return uncodedHeading(piece, known, draft);
        }
        if (draft.survey.labelled()) {
            return draft.chapters.isNext(code) || !isChildOfOpen(code, draft);
        }
        return known.isPresent() || isWithinKnown(code, draft);
    }

    private boolean uncodedHeading(Piece piece, Optional<Word> known, Draft draft) {
        var top = draft.tree.top();
        if (draft.survey.onlyHeadings()) {
            return known.isPresent();
        }
        if (top.isEmpty()) {
            return known.isPresent() || draft.survey.labelled() || draft.survey.coded();
        }
        var sign = signs.of(piece);
        if (sign.isPresent() && !sign.get().section().equals("NOTES")) {
            return false;
        }
        var isOuter = draft.chapters
                .current()
                .map(chapter -> piece.block().depth() <= chapter.depth)
                .orElse(known.isPresent());
        return isOuter && (known.isPresent() || draft.survey.labelled() || draft.survey.coded());
    }

    private boolean line(Piece piece, Optional<Word> known, Draft draft) {
        var code = piece.lead().code();
        if (piece.isItem() || piece.block().cell() != null || !piece.looksLikeTitle()) {
            return false;
        }
        if (code == null) {
            return known.isPresent()
                    && (draft.tree.top().isEmpty() || signs.of(piece).isEmpty());
        }
        if (draft.survey.labelled() && leavesList(code, draft)) {
            return true;
        }
        if (isChildOfOpen(code, draft) || (draft.section != null && !draft.chapters.isNext(code))) {
            return false;
        }
        var isKnown = known.isPresent() || isWithinKnown(code, draft);
        return isKnown || (draft.survey.labelled() && code.isDecimal() && goesOn(code, draft));
    }

    /** A number that goes on with the chapters and is no item of the list that is open: set otherwise, or shorter. */
    private static boolean leavesList(Code code, Draft draft) {
        if (draft.section == null || !draft.chapters.isNext(code)) {
            return false;
        }
        var listed = draft.tree.top().map(top -> top.number);
        var isShorter = listed.filter(number -> number.isDecimal()
                        && number.parts().size() > code.parts().size())
                .isPresent();
        return draft.listsItems || (code.isDecimal() && isShorter);
    }

    private static boolean goesOn(Code code, Draft draft) {
        var begins = draft.tree.top().isEmpty() && code.last() == 1;
        return draft.chapters.isNext(code) || (begins && draft.chapters.all.isEmpty());
    }

    private static boolean isChildOfOpen(Code code, Draft draft) {
        for (var open = draft.tree.top().orElse(null); open != null; open = open.parent) {
            if (open.isCalled(code.prefix())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithinKnown(Code code, Draft draft) {
        return !code.prefix().isEmpty()
                && draft.chapters
                        .withCode(code.prefix())
                        .filter(ChapterDraft::isKnown)
                        .isPresent();
    }
}
