package org.megdan.platform.search;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** An open index in a folder; it belongs to this process until it is closed. */
final class SearchIndex implements AutoCloseable {

    private static final String BACKEND = "hibernate.search.backend.";
    private static final String RAM_BUFFER_MB = "8";

    private final CloseableSearchMapping mapping;

    private SearchIndex(CloseableSearchMapping mapping) {
        this.mapping = mapping;
    }

    static SearchIndex open(Path folder) {
        var mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(Entry.class), MethodHandles.lookup())
                .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
                .property("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false)
                .property(BACKEND + "type", "lucene")
                .property(BACKEND + "lucene_version", "LATEST")
                .property(BACKEND + "directory.root", folder.toString())
                // mapped files would count as resident memory of the server
                .property(BACKEND + "directory.filesystem_access.strategy", "nio")
                .property(BACKEND + "io.writer.ram_buffer_size", RAM_BUFFER_MB)
                .property(BACKEND + "indexing.queue_count", "2")
                .property(BACKEND + "thread_pool.size", "2")
                .build();
        return new SearchIndex(mapping);
    }

    /** Returns when the documents are on disk and searches find them. */
    void put(Collection<SearchDocument> documents) {
        try (var session = writing()) {
            documents.forEach(document -> session.indexingPlan().addOrUpdate(new Entry(document)));
        }
    }

    /** Returns when the documents are gone from disk and from searches; unknown keys are passed over. */
    void remove(Collection<String> keys) {
        try (var session = writing()) {
            keys.forEach(key -> session.indexingPlan().purge(Entry.class, key, null));
        }
    }

    /** Puts the files together into few, without what was removed: searches are faster, and nothing erased is left. */
    void tidy() {
        mapping.scope(Entry.class).workspace().mergeSegments();
    }

    <T> T ask(Function<SearchSession, T> question) {
        try (var session = mapping.createSession()) {
            return question.apply(session);
        }
    }

    private SearchSession writing() {
        return mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
                .build();
    }

    @Override
    public void close() {
        mapping.close();
    }
}
