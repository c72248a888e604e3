package org.megdan.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.megdan.platform.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Full-text search over everything that {@link Searchable}s bring. A viewer finds, counts and is suggested only what
 * their rights allow; a thing that changed is not found at all until the index knows the change, about a second later.
 */
@Component
public class Search {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);

    private final IndexFolder folder;
    private final PendingChanges pending;
    private final Indexing indexing;
    private final IndexWorker worker;

    Search(IndexFolder folder, PendingChanges pending, Indexing indexing, IndexWorker worker) {
        this.folder = folder;
        this.pending = pending;
        this.indexing = indexing;
        this.worker = worker;
    }

    /** One SQL query. Never fails for what was typed; while the index is being built the answer says so. */
    public SearchResult find(SearchQuery query) {
        return ask(lookup -> lookup.find(query), SearchResult.nothing(false));
    }

    /** Titles for what is being typed, best first; one SQL query. */
    public List<Suggestion> suggest(String typed, Viewer viewer, int limit) {
        return ask(lookup -> lookup.suggest(typed, viewer, Math.clamp(limit, 1, 20)), List.of());
    }

    private <T> T ask(Function<Lookup, T> question, T otherwise) {
        // the rows before the index: a row that is gone is then a change that this index knows
        var changing = pending.keys();
        try {
            return question.apply(new Lookup(folder.index(), changing, folder.isComplete()));
        } catch (RuntimeException e) {
            LOG.warn("The search index could not be asked and will be checked: {}", e.toString());
            folder.distrust();
            worker.wake();
            return otherwise;
        }
    }

    /** To be called in the transaction that adds, changes or removes the thing. */
    public void changed(String kind, String id) {
        changed(kind, Set.of(id));
    }

    /** To be called in the transaction that adds, changes or removes the things; one SQL statement. */
    public void changed(String kind, Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        pending.add(kind, ids);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            worker.wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.wake();
            }
        });
    }

    /** Carries all committed changes into the index before it returns: for tests and the end of an import. */
    public void catchUp() {
        indexing.catchUp();
    }

    /** Builds the index anew from all there is, before it returns. */
    public void rebuild() {
        indexing.rebuild();
    }
}
