package org.megdan.platform.search;

import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds the index from all there is. Until it ends, searches answer from what is already in. */
@Component
class IndexBuild {

    private static final Logger LOG = LoggerFactory.getLogger(IndexBuild.class);
    private static final int PORTION = 500;
    private static final int REPORTED = 10_000;

    private final IndexFolder folder;
    private final ObjectProvider<Searchable> searchables;
    private final TransactionTemplate reading;

    IndexBuild(IndexFolder folder, ObjectProvider<Searchable> searchables, PlatformTransactionManager transactions) {
        this.folder = folder;
        this.searchables = searchables;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    void run() {
        folder.discard();
        var index = folder.index();
        long count = 0;
        for (var searchable : searchables) {
            count += run(index, searchable);
        }
        index.tidy();
        folder.complete();
        LOG.info("The search index is built: {} documents", count);
    }

    private long run(SearchIndex index, Searchable searchable) {
        var count = reading.execute(transaction -> {
            try (var documents = searchable.all()) {
                return write(index, searchable.kind(), documents::iterator);
            }
        });
        return count == null ? 0 : count;
    }

    private static long write(SearchIndex index, String kind, Iterable<SearchDocument> documents) {
        long count = 0;
        var portion = new ArrayList<SearchDocument>(PORTION);
        for (var document : documents) {
            portion.add(document);
            if (portion.size() == PORTION) {
                index.put(portion);
                portion.clear();
                count += PORTION;
                if (count % REPORTED == 0) {
                    LOG.info("Building the search index: {} of kind {} so far", count, kind);
                }
            }
        }
        index.put(portion);
        return count + portion.size();
    }
}
