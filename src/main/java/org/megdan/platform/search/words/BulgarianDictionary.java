package org.megdan.platform.search.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;

/** The dictionary's word forms, read at the first question and kept as Lucene's automata. */
final class BulgarianDictionary {

    private BulgarianDictionary() {}

    /** The dictionary words that the form may belong to; none for a word it does not know. */
    static List<String> rootsOf(String word) {
        return Loaded.HUNSPELL.getRoots(word);
    }

    static Hunspell load() {
        try (var affixes = open("index.aff");
                var words = open("index.dic")) {
            return new Hunspell(new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The Bulgarian dictionary of the build cannot be read", e);
        }
    }

    private static InputStream open(String name) {
        var stream = BulgarianDictionary.class.getResourceAsStream("/dictionary/bg/" + name);
        if (stream == null) {
            throw new IllegalStateException("The build lacks dictionary/bg/" + name);
        }
        return stream;
    }

    /** Holder: the first use of the class is the first question. */
    private static final class Loaded {
        private static final Hunspell HUNSPELL = load();
    }
}
