package org.megdan.platform.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.util.common.SearchException;
import org.megdan.platform.search.PendingChanges.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the index true: has it built when it is not complete, then carries every change into it, at least once. */
@Component
class Indexing {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final int PORTION = 500;

    private final IndexFolder folder;
    private final IndexBuild build;
    private final PendingChanges pending;
    private final ObjectProvider<Searchable> searchables;
    private final TransactionTemplate writing;

    Indexing(
            IndexFolder folder,
            IndexBuild build,
            PendingChanges pending,
            ObjectProvider<Searchable> searchables,
            PlatformTransactionManager transactions) {
        this.folder = folder;
        this.build = build;
        this.pending = pending;
        this.searchables = searchables;
        this.writing = new TransactionTemplate(transactions);
    }

    /** When it returns, the index knows all that was committed before the call, except kinds that failed to load. */
    synchronized void catchUp() {
        try {
            folder.recheck();
            if (!folder.isComplete()) {
                build.run();
                writing.executeWithoutResult(transaction -> pending.touchPages());
            }
            var failed = new HashSet<String>();
            while (carry(failed)) {
                LOG.debug("A portion of changes is in the search index");
            }
            if (!folder.isComplete()) {
                build.run();
                writing.executeWithoutResult(transaction -> pending.touchPages());
            }
        } catch (SearchException e) {
            LOG.warn("The search index cannot be written and will be built anew: {}", e.toString());
            folder.discard();
        }
    }

    synchronized void rebuild() {
        folder.discard();
        catchUp();
    }

    /** One portion of changes; false when none is left but those of failed kinds. */
    private boolean carry(Set<String> failed) {
        try {
            return Boolean.TRUE.equals(writing.execute(transaction -> {
                var changes = pending.claim(PORTION, failed);
                if (changes.isEmpty()) {
                    return false;
                }
                write(changes);
                if (changes.stream().anyMatch(change -> change.kind().equals(ErasedFromIndex.KIND))) {
                    // what was put in before somebody was erased stays readable in the files
                    folder.discard();
                }
                pending.remove(changes);
                pending.touchPages();
                return true;
            }));
        } catch (CannotLoad e) {
            LOG.error("Changes of kind {} stay out of search until they load again", e.kind, e.getCause());
            failed.add(e.kind);
            return true;
        }
    }

    private void write(List<Change> changes) {
        Map<String, Set<String>> idsByKind = changes.stream()
                .collect(groupingBy(Change::kind, mapping(Change::id, toCollection(LinkedHashSet::new))));
        idsByKind.forEach((kind, ids) -> {
            var documents = load(kind, ids);
            var gone = new LinkedHashSet<>(ids);
            documents.forEach(document -> gone.remove(document.id()));
            folder.index().put(documents);
            folder.index().remove(gone.stream().map(id -> Entry.key(kind, id)).toList());
        });
    }

    /** Nothing for a kind that no module brings any more. */
    private List<SearchDocument> load(String kind, Set<String> ids) {
        try {
            return searchables.stream()
                    .filter(searchable -> searchable.kind().equals(kind))
                    .findFirst()
                    .map(searchable -> searchable.load(ids))
                    .orElse(List.of());
        } catch (RuntimeException e) {
            throw new CannotLoad(kind, e);
        }
    }

    private static final class CannotLoad extends RuntimeException {

        private final String kind;

        CannotLoad(String kind, RuntimeException cause) {
            super(cause);
            this.kind = kind;
        }
    }
}
