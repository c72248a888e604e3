package org.megdan.platform.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;

/**
 * Where a question looks. Every question to the index passes through {@link #narrow}: hits, counts, kinds, suggestions
 * and substitutes know nothing that lies outside.
 *
 * @param rights what the viewer holds, the right of everyone among them
 * @param changing keys of things whose change is not in the index yet: what it knows of them, their audience too, may be wrong
 */
record Scope(
        Set<String> rights, Set<String> kinds, @Nullable Language language, Collection<String> changing) {

    static Scope of(Viewer viewer, Set<String> kinds, @Nullable Language language, Collection<String> changing) {
        var rights = new LinkedHashSet<>(viewer.rights());
        rights.add(SearchDocument.PUBLIC);
        return new Scope(rights, kinds, language, changing);
    }

    Scope ofAllKinds() {
        return new Scope(rights, Set.of(), language, changing);
    }

    void narrow(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> question) {
        question.filter(f.terms().field("audience").matchingAny(rights));
        if (!kinds.isEmpty()) {
            question.filter(f.terms().field("kind").matchingAny(kinds));
        }
        if (language != null) {
            question.filter(f.terms().field("language").matchingAny(language.code(), Entry.NO_LANGUAGE));
        }
        if (!changing.isEmpty()) {
            question.mustNot(f.id().matchingAny(changing));
        }
    }
}
