package org.megdan.core.plans.recognition;

import org.megdan.core.plans.outline.LevelWords;

/** The sentence that tells who adopted the document and when. */
final class AdoptionRule implements Rule {

    private final AdoptionSentence sentence;

    AdoptionRule(LevelWords words) {
        this.sentence = new AdoptionSentence(words);
    }

    @Override
    public boolean claims(Piece piece, Draft draft) {
        var found = piece.isHeading() || draft.adoption != null ? null : sentence.read(piece.text(), piece.spot());
        if (found == null) {
            return false;
        }
        draft.adoption = found;
        draft.chapters
                .current()
                .filter(chapter -> chapter.kind.equals(StageRule.STAGES))
                .ifPresent(chapter -> draft.chapters.close());
        return true;
    }
}
