package org.megdan.platform.search.words;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Reduces the forms of a word to what they share. Cyrillic words are taken as Bulgarian (override list, then dictionary,
 * then the ending), Latin ones as English. A form may have several stems; two forms are one word when they share a stem.
 */
public final class Stems {

    private static final CharArraySet BULGARIAN_STOPS = BulgarianAnalyzer.getDefaultStopSet();
    private static final CharArraySet ENGLISH_STOPS = EnglishAnalyzer.getDefaultStopSet();

    // 20,000 forms are more than a strategy uses and cost about 4 MB when full
    private static final LoadingCache<String, List<String>> CACHE =
            Caffeine.newBuilder().maximumSize(20_000).build(Stems::reduce);

    private Stems() {}

    /** The stems of a word in small letters; at least one. */
    public static List<String> of(String word) {
        // numbers are many and have no forms: they would drive words out of the cache
        return Script.of(word) == Script.OTHER ? List.of(word) : CACHE.get(word);
    }

    /** Whether the word is so common that it finds nothing in particular. */
    public static boolean isCommon(String word) {
        return BULGARIAN_STOPS.contains(word) || ENGLISH_STOPS.contains(word);
    }

    private static List<String> reduce(String word) {
        return Script.of(word) == Script.CYRILLIC ? bulgarian(word) : List.of(english(word));
    }

    private static List<String> bulgarian(String word) {
        var override = Overrides.of(word);
        if (override != null) {
            return List.of(override);
        }
        var roots = BulgarianDictionary.rootsOf(word);
        Set<String> stems = new LinkedHashSet<>();
        for (var root : roots.isEmpty() ? List.of(word) : roots) {
            stems.add(withoutEnding(root));
        }
        return List.copyOf(stems);
    }

    private static String withoutEnding(String word) {
        // the stemmer itself is closed; its filter over a single token is the way in
        try (var token = new KeywordTokenizer();
                var stemmed = new BulgarianStemFilter(token)) {
            token.setReader(new StringReader(word));
            var stem = stemmed.addAttribute(CharTermAttribute.class);
            stemmed.reset();
            return stemmed.incrementToken() ? stem.toString() : word;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String english(String word) {
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(word.replace('’', '\''));
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
