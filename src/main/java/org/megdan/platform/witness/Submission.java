package org.megdan.platform.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Brings checkpoints to witnesses (C2SP tlog-witness). Whoever doesn't answer soon, drips, says too much or sends us elsewhere is
 * not listened to.
 */
final class Submission {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final Duration patience;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(Redirect.NEVER)
            .version(Version.HTTP_1_1)
            .build();

    /** @param patience for a whole answer, from the first byte we send */
    Submission(Duration patience) {
        this.patience = patience;
    }

    /** @throws IOException when no whole answer came in time */
    HttpResponse<String> send(NamedWitness witness, AddCheckpoint request) throws IOException, InterruptedException {
        var answer = http.sendAsync(
                HttpRequest.newBuilder(URI.create(witness.address() + "/add-checkpoint"))
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .timeout(patience)
                        .POST(BodyPublishers.ofString(request.written()))
                        .build(),
                BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST_ANSWER));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no whole answer within " + patience.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } finally {
            answer.cancel(true);
        }
    }
}
