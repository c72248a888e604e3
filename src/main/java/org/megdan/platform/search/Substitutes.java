package org.megdan.platform.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.megdan.platform.search.words.Cyrillic;
import org.megdan.platform.search.words.Likeness;
import org.megdan.platform.search.words.Skeleton;
import org.megdan.platform.search.words.Stems;
import org.megdan.platform.search.words.Word;
import org.megdan.platform.search.words.Words;

/**
 * Words to look for in place of one that is nowhere. They are taken from texts that the viewer may see, never from the
 * index's own list of words: a substitute must not betray a hidden text.
 */
record Substitutes(SearchSession session, Scope scope) {

    private static final int TEXTS = 20;
    private static final int LONGEST_SCAN = 20_000;
    private static final float SAME_SKELETON = 8;

    boolean isKnown(String word) {
        return new Question(new Phrase(List.of(word), true), scope).count(session) > 0;
    }

    /** The nearest word in the texts that are likeliest to hold one; the more frequent of equally near ones. */
    Optional<String> nearest(String word) {
        var found = session.search(Entry.class)
                .select(Row::projection)
                .where(f -> f.bool(question -> {
                    scope.narrow(f, question);
                    question.must(likely(f, word));
                }))
                .fetchHits(TEXTS);
        Map<String, Integer> frequency = new HashMap<>();
        for (var row : found) {
            var body = row.body();
            var scanned = body.length() > LONGEST_SCAN ? body.substring(0, LONGEST_SCAN) : body;
            for (Word other : Words.of(row.title() + "\n" + scanned)) {
                frequency.merge(other.text(), 1, Integer::sum);
            }
        }
        var likeness = Likeness.to(word);
        return frequency.entrySet().stream()
                .filter(other -> likeness.distance(other.getKey()) <= likeness.furthest())
                .min(Comparator.<Map.Entry<String, Integer>>comparingInt(other -> likeness.distance(other.getKey()))
                        .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static PredicateFinalStep likely(SearchPredicateFactory f, String word) {
        var edits = Likeness.to(word).furthest();
        return f.bool(likely -> {
            for (var skeleton : skeletons(word)) {
                likely.should(f.match().field("skeletons").matching(skeleton).boost(SAME_SKELETON));
            }
            if (edits > 0) {
                // each fuzzy clause costs some milliseconds: only where the typing can be compared
                var inLatin = Cyrillic.canRead(word);
                for (var like : inLatin ? skeletons(word) : forms(word)) {
                    likely.should(f.match()
                            .field(inLatin ? "skeletons" : "words")
                            .matching(like)
                            .fuzzy(edits, 1));
                }
            }
        });
    }

    private static Set<String> forms(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        forms.addAll(Stems.of(word));
        return forms;
    }

    private static Set<String> skeletons(String word) {
        var skeletons = new LinkedHashSet<String>();
        skeletons.add(Skeleton.of(word));
        Stems.of(Cyrillic.of(word)).forEach(stem -> skeletons.add(Skeleton.of(stem)));
        return skeletons;
    }
}
