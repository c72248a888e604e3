package org.megdan.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.search.SearchResult.KindCount;

/**
 * Answers questions from an index as it stands.
 *
 * @param changing keys of things whose change the index does not know yet; they are not found at all
 * @param isComplete whether the index holds everything there is
 */
record Lookup(SearchIndex index, Collection<String> changing, boolean isComplete) {

    private static final int DEEPEST = 1_000;

    SearchResult find(SearchQuery query) {
        var phrase = Phrase.of(query.text());
        if (phrase.isEmpty()) {
            return SearchResult.nothing(isComplete);
        }
        var scope = Scope.of(query.viewer(), query.kinds(), query.language(), changing);
        var offset = offset(query.cursor());
        return index.ask(session -> {
            var answer = new Finder(session, scope).find(phrase, offset, query.limit());
            var kinds = query.kinds().isEmpty()
                    ? answer.found().kinds()
                    : new Question(answer.phrase(), scope.ofAllKinds())
                            .ask(session, 0, 0)
                            .kinds();
            return result(answer, kinds, offset);
        });
    }

    List<Suggestion> suggest(String typed, Viewer viewer, int limit) {
        var phrase = Phrase.of(typed);
        if (phrase.isEmpty()) {
            return List.of();
        }
        var scope = Scope.of(viewer, Set.of(), null, changing);
        return index.ask(session -> new Suggestions(session, scope).of(phrase, limit));
    }

    private SearchResult result(Finder.Answer answer, Map<String, Long> kinds, int offset) {
        var found = answer.found();
        var snippets = new Snippets(answer.phrase());
        var counts = kinds.entrySet().stream()
                .map(kind -> new KindCount(kind.getKey(), kind.getValue()))
                .toList();
        var shown = offset + found.rows().size();
        var next = shown < found.total() && shown < DEEPEST ? String.valueOf(shown) : null;
        return new SearchResult(
                found.rows().stream().map(snippets::show).toList(),
                found.total(),
                counts,
                answer.instead(),
                next,
                isComplete);
    }

    /** Whatever is no cursor of ours is the first page. */
    private static int offset(@Nullable String cursor) {
        return cursor != null && cursor.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(cursor), DEEPEST) : 0;
    }
}
