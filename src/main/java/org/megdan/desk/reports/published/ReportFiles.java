package org.megdan.desk.reports.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.megdan.desk.reports.Published;
import org.megdan.platform.snapshots.SnapshotId;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Files made from a snapshot: made once for each language and kept, because a snapshot never changes. Making one is heavy,
 * so no more than two are made at once; who would wait longer than a few seconds is asked to come again.
 */
@Component
class ReportFiles {

    private static final long KEPT_BYTES = 16L << 20;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;

    private final Cache<Key, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Key key, byte[] file) -> file.length)
            .build();
    private final Semaphore makers = new Semaphore(AT_ONCE);

    private record Key(SnapshotId snapshot, String ending, Language language) {}

    /** Writes a whole file. */
    interface Maker {
        void write(OutputStream out) throws IOException;
    }

    byte[] of(Published published, String ending, Language language, Maker maker) {
        var key = new Key(published.snapshot().id(), ending, language);
        return kept.get(key, missing -> make(maker));
    }

    private byte[] make(Maker maker) {
        if (!isMyTurn()) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "reports.refused.busy");
        }
        try {
            var out = new ByteArrayOutputStream();
            maker.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            makers.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return makers.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
