package org.megdan.core.plans.reading;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What a reading came to on its own thread. Parsers of foreign formats fail in any way they like; all of it is a broken file. */
final class Outcome {

    private volatile @Nullable Document document;
    private volatile @Nullable IOException failure;

    @SuppressWarnings("CatchAndPrintStackTrace")
    void of(Callable<Document> reading) {
        try {
            document = reading.call();
        } catch (IOException e) {
            failure = e;
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            failure = new IOException(e);
        }
    }

    Document orThrow() throws IOException {
        var read = document;
        var failed = failure;
        if (read == null) {
            throw failed == null ? new IOException("nothing read") : failed;
        }
        return read;
    }
}
