package org.megdan.core.plans.recognition;

import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.LevelWords.Role;
import org.megdan.core.plans.reading.Block;

/** „Мисия: да бъдем чути“ is a whole chapter on one line. */
final class ContextLineRule implements Rule {

    private final LevelWords words;

    ContextLineRule(LevelWords words) {
        this.words = words;
    }

    @Override
    public boolean claims(Piece piece, Draft draft) {
        var colon = piece.text().indexOf(": ");
        if (colon < 0 || piece.isItem() || piece.isCoded() || draft.tree.top().isPresent()) {
            return false;
        }
        var title = piece.text().substring(0, colon);
        var word = words.exactly(title, Role.CONTEXT);
        if (word.isEmpty()) {
            return false;
        }
        var heading = Block.of(Block.Kind.PARAGRAPH, 0, title, piece.spot());
        var text = Block.of(Block.Kind.PARAGRAPH, 0, piece.text().substring(colon + 2), piece.spot());
        var chapter = draft.chapters.of(plain(heading), word.get().meaning(), draft.survey);
        draft.openChapter(chapter);
        draft.point(piece, chapter);
        chapter.pieces.add(plain(text));
        return true;
    }

    private static Piece plain(Block block) {
        return new Piece(block, new Lead("", "", null, block.text()));
    }
}
