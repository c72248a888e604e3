package org.megdan.core.plans.recognition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.LevelWords.Role;
import org.megdan.core.plans.outline.LevelWords.Word;

/**
 * „III. Стратегически цели и мерки“: the title of the chapter in which the goals stand. It ends the chapter before it, and the
 * next number of its kind is the chapter after it.
 */
final class GoalsChapterRule implements Rule {

    private static final Pattern BETWEEN = Pattern.compile("(?iu)\\s*(?:,|;|/|\\s(?:и|and)\\s)\\s*");

    private final LevelWords words;

    GoalsChapterRule(LevelWords words) {
        this.words = words;
    }

    @Override
    public boolean claims(Piece piece, Draft draft) {
        if (piece.isItem() || piece.block().cell() != null || !(piece.isCoded() || piece.isHeading())) {
            return false;
        }
        if (isNext(piece, draft)) {
            draft.openChapter(draft.chapters.of(piece, kind(piece), draft.survey));
            return true;
        }
        if (draft.tree.top().isPresent() || !names(piece.lead().rest())) {
            return false;
        }
        draft.dropPending();
        draft.section = null;
        draft.chapters.close();
        draft.goals = piece.lead().code();
        draft.signposts.add(piece.signpost());
        return true;
    }

    private static boolean isNext(Piece piece, Draft draft) {
        var goals = draft.goals;
        var code = piece.lead().code();
        if (goals == null || code == null || draft.tree.all.isEmpty() || !piece.looksLikeTitle()) {
            return false;
        }
        return code.style().equals(goals.style())
                && code.prefix().equals(goals.prefix())
                && code.last() == goals.last() + 1
                && draft.chapters.withCode(code.text()).isEmpty()
                && draft.tree.all.stream().noneMatch(node -> node.style.equals(code.style()));
    }

    private String kind(Piece piece) {
        return words.beginning(piece.lead().rest(), Role.CONTEXT)
                .map(Word::meaning)
                .orElse("");
    }

    /** Only words for lists of goals or what carries them out, the first of them for goals. */
    private boolean names(String title) {
        var parts = BETWEEN.split(title.strip().replaceFirst(":$", ""));
        for (var part : parts) {
            if (list(part).isEmpty()) {
                return false;
            }
        }
        return parts.length > 0 && !list(parts[0]).map(Word::meaning).orElse("").equals("ACTIVITY");
    }

    private Optional<Word> list(String text) {
        return words.exactly(text, Role.LIST);
    }
}
