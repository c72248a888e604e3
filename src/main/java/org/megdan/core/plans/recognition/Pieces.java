package org.megdan.core.plans.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.LevelWords.Role;
import org.megdan.core.plans.reading.Block;
import org.megdan.core.plans.reading.ReadingLimits;
import org.megdan.core.plans.reading.SourceText;
import org.megdan.core.plans.reading.Words;

/** Makes pieces of blocks and joins what pages, lines and cells have broken in the middle of a sentence. */
final class Pieces {

    private static final Pattern OPEN_END = Pattern.compile(".*\\s\\p{Ll}{1,2}");

    private final LevelWords words;
    private final Leads leads;
    private final SectionSigns signs;

    Pieces(LevelWords words) {
        this.words = words;
        this.leads = new Leads(words);
        this.signs = new SectionSigns(words);
    }

    List<Piece> of(SourceText source) {
        var pieces = new ArrayList<Piece>();
        var open = -1;
        for (var block : source.blocks()) {
            if (block.text().isBlank()) {
                continue;
            }
            if (!block.isAside() && open >= 0 && continues(pieces.get(open), block, source)) {
                pieces.set(open, pieces.get(open).followedBy(block, leads));
                continue;
            }
            pieces.add(new Piece(block, leads.of(block.text())));
            if (!block.isAside()) {
                open = pieces.size() - 1;
            }
        }
        return pieces;
    }

    private boolean continues(Piece before, Block block, SourceText source) {
        if (before.text().length() + block.text().length() > ReadingLimits.LINE) {
            return false;
        }
        var next = new Piece(block, leads.of(block.text()));
        if (block.isItem() || next.isCoded() || next.lead().isLabelled() || before.sharesRowWith(next)) {
            return false;
        }
        if (Words.endsSentence(before.text())
                || isSign(before)
                || signs.of(next).isPresent()) {
            return false;
        }
        return Words.beginsSmall(block.text())
                || endsOpen(before.text())
                || (!before.isHeading() && !block.isHeading() && source.isBrokenByWidth(before.block(), block));
    }

    private boolean isSign(Piece piece) {
        return piece.lead().isBareLabel() || signs.of(piece).isPresent();
    }

    /** A preposition or conjunction cannot end a sentence; an abbreviation („г“) can. */
    private boolean endsOpen(String text) {
        var last = text.substring(text.lastIndexOf(' ') + 1);
        return OPEN_END.matcher(text).matches()
                && words.exactly(last, Role.ABBREVIATION).isEmpty();
    }
}
