package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of the document as its author set it.
 *
 * @param depth heading level or nesting of the list item, from 1; 0 for a paragraph
 * @param cell its place when it stands in a table
 * @param strong whether all of it is emphasised
 * @param footnote the mark of the footnote that this block is the text of, else empty
 * @param references marks of footnotes that this block points to
 */
public record Block(
        Kind kind,
        int depth,
        String text,
        boolean strong,
        @Nullable Cell cell,
        String footnote,
        List<String> references,
        Spot spot) {

    /** What the block is in its document. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        /** Repeated heads and page numbers: they belong to the paper, not to the text. */
        FURNITURE
    }

    public Block {
        references = List.copyOf(references);
    }

    public static Block of(Kind kind, int depth, String text, Spot spot) {
        return new Block(kind, depth, text, false, null, "", List.of(), spot);
    }

    public Block at(Spot place) {
        return new Block(kind, depth, text, strong, cell, footnote, references, place);
    }

    public Block in(@Nullable Cell place) {
        return new Block(kind, depth, text, strong, place, footnote, references, spot);
    }

    public Block as(Kind other, int otherDepth) {
        return new Block(other, otherDepth, text, strong, cell, footnote, references, spot);
    }

    /** One block of two: the second only goes on with the sentence of the first. */
    public Block followedBy(Block more) {
        var marks = new ArrayList<>(references);
        marks.addAll(more.references);
        var words = Words.join(text, more.text);
        return new Block(kind, depth, words, strong, cell, footnote, marks, spot.through(more.spot));
    }

    /** Stands between the parts of a text without being one of them. */
    public boolean isAside() {
        return kind == Kind.FURNITURE || !footnote.isEmpty();
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    public boolean isItem() {
        return kind == Kind.ITEM;
    }
}
