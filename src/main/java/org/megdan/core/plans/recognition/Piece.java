package org.megdan.core.plans.recognition;

import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.Signpost;
import org.megdan.core.plans.reading.Block;
import org.megdan.core.plans.reading.Spot;
import org.megdan.core.plans.reading.Words;

/** A block with what its beginning tells; a sentence that the paper broke is one piece again. */
record Piece(Block block, Lead lead) {

    String text() {
        return block.text();
    }

    Spot spot() {
        return block.spot();
    }

    boolean isHeading() {
        return block.isHeading();
    }

    boolean isItem() {
        return block.isItem();
    }

    boolean isFootnote() {
        return !block.footnote().isEmpty();
    }

    boolean isCoded() {
        return lead.code() != null;
    }

    Entry entry() {
        return new Entry(text(), spot());
    }

    Signpost signpost() {
        return new Signpost(text(), spot());
    }

    boolean sharesRowWith(Piece other) {
        var mine = block.cell();
        var theirs = other.block.cell();
        return mine != null && theirs != null && mine.sharesRowWith(theirs);
    }

    /** Short and not a finished sentence: it may be a title. */
    boolean looksLikeTitle() {
        return text().length() <= 140 && (!Words.endsSentence(text()) || text().endsWith(":"));
    }

    Piece followedBy(Block more, Leads leads) {
        var joined = block.followedBy(more);
        return new Piece(joined, leads.of(joined.text()));
    }
}
