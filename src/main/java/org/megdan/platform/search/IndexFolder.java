package org.megdan.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the index. It holds nothing that the database does not, so whatever is wrong with it (missing, torn, of
 * an older make or another database, half built) it is emptied and built anew.
 */
@Component
class IndexFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    /** To be raised with every change of what {@link Entry} keeps or how words are reduced. */
    private static final String MAKE = "2, Lucene " + Version.LATEST;

    private final Path folder;
    private final Path completed;
    private final PendingChanges pending;
    private @Nullable String origin;
    private @Nullable SearchIndex index;
    private volatile boolean isDistrusted;

    IndexFolder(@Value("${megdan.data:./data}") Path data, PendingChanges pending) {
        this.pending = pending;
        folder = data.resolve("index").toAbsolutePath();
        completed = folder.resolve("completed");
    }

    /** The open index; opened at the first call. */
    synchronized SearchIndex index() {
        if (index == null) {
            if (!isComplete() || !isWhole()) {
                empty();
            }
            index = SearchIndex.open(folder);
        }
        return index;
    }

    /** Whether all things of this database are in it, as this version of the product keeps them. */
    boolean isComplete() {
        try {
            return Files.exists(completed) && Files.readString(completed).equals(stamp());
        } catch (IOException e) {
            LOG.warn("The search index cannot say whether it is complete: {}", e.toString());
            return false;
        }
    }

    void complete() {
        try {
            Files.writeString(completed, stamp());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized String stamp() {
        if (origin == null) {
            origin = pending.origin();
        }
        return MAKE + ", database " + origin;
    }

    /** Has the files checked before the index is written again. */
    void distrust() {
        isDistrusted = true;
    }

    /** Opens the index anew if somebody could not read it; a damaged one is empty then, and not complete. */
    synchronized void recheck() {
        if (isDistrusted) {
            isDistrusted = false;
            close();
            index();
        }
    }

    /** Closes the index and empties the folder; the next question opens a new one. */
    synchronized void discard() {
        close();
        empty();
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            try {
                index.close();
            } catch (RuntimeException e) {
                LOG.warn("The search index did not close well: {}", e.toString());
            }
            index = null;
        }
    }

    /** Every file against its checksum: a tenth of a second for tens of megabytes. */
    private boolean isWhole() {
        var damage = "a checksum does not match";
        try (var directory = new NIOFSDirectory(folder.resolve("entries"));
                var check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            if (check.checkIndex().clean) {
                return true;
            }
        } catch (IOException | RuntimeException e) {
            damage = e.toString();
        }
        LOG.warn("The search index is damaged and will be built anew: {}", damage);
        return false;
    }

    private void empty() {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
