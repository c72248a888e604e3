package org.megdan.platform.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.megdan.platform.search.words.Cyrillic;

/** Titles that hold every word typed so far, the last one perhaps unfinished. */
record Suggestions(SearchSession session, Scope scope) {

    List<Suggestion> of(Phrase typed, int limit) {
        Map<String, Suggestion> titles = new LinkedHashMap<>();
        Stream.of(typed, typed.with(Cyrillic::of)).distinct().forEach(phrase -> {
            for (var row : ask(phrase, limit)) {
                titles.putIfAbsent(row.title(), new Suggestion(row.title(), row.url(), row.kind()));
            }
        });
        return titles.values().stream().limit(limit).toList();
    }

    private List<Row> ask(Phrase phrase, int limit) {
        return session.search(Entry.class)
                .select(Row::projection)
                .where(f -> f.bool(question -> {
                    scope.narrow(f, question);
                    var last = phrase.words().size() - 1;
                    phrase.words().subList(0, last).forEach(word -> question.must(whole(f, word)));
                    question.must(f.prefix()
                            .field("titleWords")
                            .matching(phrase.words().get(last)));
                    for (int weight = 2; weight <= 3; weight++) {
                        question.should(
                                f.range().field("weight").atLeast(weight).constantScore());
                    }
                }))
                .fetchHits(limit);
    }

    private static PredicateFinalStep whole(SearchPredicateFactory f, String word) {
        return f.match().field("titleWords").matching(word);
    }
}
