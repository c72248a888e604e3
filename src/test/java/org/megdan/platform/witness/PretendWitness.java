package org.megdan.platform.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.megdan.platform.database.WholeFiles;

/** A server of which a test says what it answers to whoever brings a checkpoint. */
final class PretendWitness implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final LogKey key;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    PretendWitness(LogKey key) {
        this.key = key;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    interface Answer {
        void to(HttpExchange exchange, AddCheckpoint request) throws IOException;
    }

    void answers(Answer answer) {
        server.createContext("/w/add-checkpoint", exchange -> {
            try (exchange) {
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                asked.add(exchange.getRequestMethod() + " "
                        + body.lines().findFirst().orElse(""));
                answer.to(exchange, AddCheckpoint.read(body));
            }
        });
    }

    void answers(int status, String type, String body) {
        answers((exchange, request) -> say(exchange, status, type, body));
    }

    void signs() {
        answers((exchange, request) ->
                say(exchange, 200, "text/plain", key.cosign(request.note().text(), NOON) + "\n"));
    }

    /** As one of ours, with its own folder. */
    void answersTruly(Path folder, LogKey log) throws IOException {
        var own = new WholeFiles(folder.resolve("witness"));
        own.write("key", key.written());
        var witness = GrownLog.witness(
                folder, Clock.fixed(NOON, ZoneOffset.UTC), log.verifier().written());
        answers((exchange, request) -> {
            var verdict = witness.add(request.written());
            say(exchange, verdict.status(), verdict.type(), verdict.text());
        });
    }

    static void say(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** What came to another address of this server, which nobody named. */
    List<String> hearsElsewhere(String path) {
        var heard = new CopyOnWriteArrayList<String>();
        server.createContext(path, exchange -> {
            heard.add(exchange.getRequestMethod());
            exchange.close();
        });
        return heard;
    }

    /** Method and first line of each request. */
    List<String> asked() {
        return asked;
    }

    NamedWitness named() {
        var port = server.getAddress().getPort();
        return new NamedWitness(URI.create("http://127.0.0.1:" + port + "/w"), key.witness());
    }

    String setting() {
        return named().address() + " " + key.witness().written();
    }

    /** With little patience, at this time. */
    AskWitness askedBy(Path data, Instant now) {
        return new AskWitness(data, new Submission(PATIENCE), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
