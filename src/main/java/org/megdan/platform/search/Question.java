package org.megdan.platform.search;

import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.megdan.platform.search.words.Stems;

/** What the index is asked: a phrase within a scope. */
record Question(Phrase phrase, Scope scope) {

    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");
    private static final float IN_TITLE = 4;

    Found ask(SearchSession session, int offset, int limit) {
        var result = session.search(Entry.class)
                .select(Row::projection)
                .where(this::predicate)
                .sort(f -> f.score().then().field("date").desc().missing().last())
                .aggregation(KINDS, f -> f.terms().field("kind", String.class))
                .fetch(offset, limit);
        return new Found(result.hits(), result.total().hitCount(), result.aggregation(KINDS));
    }

    long count(SearchSession session) {
        return session.search(Entry.class).where(this::predicate).fetchTotalHitCount();
    }

    private PredicateFinalStep predicate(SearchPredicateFactory f) {
        return f.bool(question -> {
            scope.narrow(f, question);
            question.must(words(f));
            // a title that has the very form that was typed comes before one with another form
            question.should(f.match().field("titleWords").matching(phrase.text()));
            for (int weight = 2; weight <= 3; weight++) {
                question.should(f.range().field("weight").atLeast(weight).constantScore());
            }
        });
    }

    private SearchPredicate words(SearchPredicateFactory f) {
        return f.bool(words -> {
                    for (var word : phrase.telling()) {
                        add(words, f, word);
                    }
                })
                .toPredicate();
    }

    private void add(BooleanPredicateClausesStep<?, ?> words, SearchPredicateFactory f, String word) {
        var match = Stems.isCommon(word)
                ? f.match().field("words").matching(word)
                : f.match()
                        .field("titleStems")
                        .boost(IN_TITLE)
                        .field("bodyStems")
                        .matching(String.join(" ", Stems.of(word)));
        if (phrase.all()) {
            words.must(match);
        } else {
            words.should(match);
        }
    }

    record Found(List<Row> rows, long total, Map<String, Long> kinds) {
        static final Found NOTHING = new Found(List.of(), 0, Map.of());
    }
}
