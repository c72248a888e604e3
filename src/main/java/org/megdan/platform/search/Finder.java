package org.megdan.platform.search;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.search.SearchedInstead.How;
import org.megdan.platform.search.words.Cyrillic;

/**
 * Looks for a phrase, and when it is nowhere for what was likely meant: the words in Cyrillic, words spelled alike, any
 * of the words.
 */
record Finder(SearchSession session, Scope scope) {

    private static final int MOST_SUBSTITUTED = 4;

    Answer find(Phrase phrase, int offset, int limit) {
        var found = ask(phrase, offset, limit);
        if (found.total() > 0) {
            return new Answer(phrase, found, null);
        }
        var cyrillic = phrase.with(Cyrillic::of);
        if (!cyrillic.equals(phrase)) {
            found = ask(cyrillic, offset, limit);
            if (found.total() > 0) {
                return instead(cyrillic, found, How.IN_CYRILLIC);
            }
        }
        return findSimilar(phrase, offset, limit);
    }

    private Answer findSimilar(Phrase phrase, int offset, int limit) {
        var substitutes = substitutes(phrase);
        var similar = phrase.with(word -> substitutes.getOrDefault(word, word));
        if (!similar.isEmpty() && !similar.equals(phrase)) {
            var found = ask(similar, offset, limit);
            if (found.total() > 0) {
                return instead(similar, found, How.SIMILAR);
            }
        }
        var any = similar.any();
        var found = any.words().size() > 1 ? ask(any, offset, limit) : Question.Found.NOTHING;
        return found.total() > 0 ? instead(any, found, How.ANY_WORD) : new Answer(phrase, found, null);
    }

    /** Words that the viewer finds nowhere, each with what stands in its place; nothing when nothing is like it. */
    private Map<String, String> substitutes(Phrase phrase) {
        var from = new Substitutes(session, scope);
        var substitutes = new HashMap<String, String>();
        for (var word : phrase.telling()) {
            if (!from.isKnown(word)) {
                var tried = substitutes.size() < MOST_SUBSTITUTED;
                substitutes.put(word, tried ? from.nearest(word).orElse("") : "");
            }
        }
        return substitutes;
    }

    private Question.Found ask(Phrase phrase, int offset, int limit) {
        return new Question(phrase, scope).ask(session, offset, limit);
    }

    private static Answer instead(Phrase phrase, Question.Found found, How how) {
        return new Answer(phrase, found, new SearchedInstead(phrase.text(), how));
    }

    /** What was found, by which phrase. */
    record Answer(
            Phrase phrase, Question.Found found, @Nullable SearchedInstead instead) {}
}
