package org.megdan.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of thing that search knows; whoever owns the things implements it as a bean and tells {@link Search#changed}
 * in the transaction of each change.
 */
public interface Searchable {

    /** A short constant name, the same that documents carry; its label is the message {@code search.kind.<kind>}. */
    String kind();

    /**
     * All documents of the kind, for building the index anew. Called inside a read-only transaction, so a query with
     * {@code withFetchSize} is read in portions; the stream is closed after use.
     */
    Stream<SearchDocument> all();

    /** The documents behind these ids as they are now; an id left out of the answer leaves the index. */
    List<SearchDocument> load(Collection<String> ids);
}
