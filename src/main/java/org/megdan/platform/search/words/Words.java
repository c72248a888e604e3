package org.megdan.platform.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts a text into words by the rules of Unicode; whatever is not a word is passed over. */
public final class Words {

    private static final int LONGEST = 64;

    private Words() {}

    public static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var tokens = new StandardTokenizer()) {
            // a longer run of letters is nobody's word; it is cut into pieces of this length
            tokens.setMaxTokenLength(LONGEST);
            tokens.setReader(new StringReader(text));
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                var word = term.toString().toLowerCase(Locale.ROOT);
                words.add(new Word(word, offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
