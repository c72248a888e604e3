package org.megdan.desk.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that answers on a port of this machine, for as long as it is measured. */
record Program(Process process, int port) implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    String base() {
        return "http://127.0.0.1:" + port;
    }

    ProcessCosts costs() {
        return new ProcessCosts(process.toHandle());
    }

    /** Milliseconds until the address answered 200. */
    long awaitAnswer(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                throw new IOException("a server ended while it was starting: " + process.info());
            }
            if (answers(path)) {
                return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            }
            Thread.sleep(20);
        }
        throw new IOException(base() + path + " did not answer within " + PATIENCE);
    }

    private boolean answers(String path) throws InterruptedException {
        try {
            return get(path, List.of()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** One answer as a browser would get it, compressed. */
    HttpResponse<byte[]> get(String path, List<String> headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base() + path)).header("Accept-Encoding", "gzip");
        for (var header : headers) {
            var parts = header.split(": ", 2);
            request.header(parts[0], parts[1]);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        var children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroy);
    }
}
