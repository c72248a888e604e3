package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.PublicAddress;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * This server's own copy of the log grows behind the database's. Each server keeps one under a key of its own, so that servers of one
 * database witness each other. What it has once signed it never signs otherwise.
 */
@Component
class FollowLog implements DisposableBean {

    private final LogFolder folder;
    private final Leaves leaves;
    private final PublicAddress address;
    private @Nullable GrowingLog log;

    FollowLog(@Value("${megdan.data:./data}") Path data, Leaves leaves, PublicAddress address) {
        this.folder = LogFolder.of(data);
        this.leaves = leaves;
        this.address = address;
    }

    /**
     * Appends what is new and signs it.
     *
     * @throws IOException when the files can't be read or written, or are not what they were
     * @throws LogForked when the database's order is another than what was signed
     */
    void catchUp() throws IOException {
        if (log == null) {
            folder.hold();
            log = GrowingLog.open(folder, key());
        }
        try {
            catchUp(log);
        } catch (IOException | RuntimeException e) {
            // what is in memory may be ahead of the files
            log = null;
            throw e;
        }
    }

    /** Lets another process go on with the folder. */
    @Override
    public void destroy() throws IOException {
        log = null;
        folder.release();
    }

    private void catchUp(GrowingLog log) throws IOException {
        var before = log.size();
        if (before > 0) {
            var known = leaves.from(before - 1);
            if (known.isEmpty() || !Arrays.equals(known.getFirst(), log.last())) {
                throw new LogForked(before - 1);
            }
        }
        for (var next = leaves.from(log.size()); !next.isEmpty(); next = leaves.from(log.size())) {
            next.forEach(log::append);
        }
        if (log.size() > before) {
            log.publish();
        }
    }

    private LogKey key() throws IOException {
        try {
            var text = folder.key();
            if (text.isPresent()) {
                return LogKey.read(text.get());
            }
            var created = LogKey.create(address.base().replaceFirst("^https?://", "") + "/log");
            folder.key(created.written());
            return created;
        } catch (GeneralSecurityException e) {
            throw new IOException("the key of the log can't be read: " + e.getMessage(), e);
        }
    }
}
