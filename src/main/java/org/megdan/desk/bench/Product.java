package org.megdan.desk.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Megdan itself as a program of its own, started as an administrator starts it but with the memory of the promise. */
class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private Product(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the server on this data; {@link #awaitReady} tells when it serves. */
    static Product start(Path data, int port, Path log) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        var cache = Path.of(System.getProperty("megdan.home", "."), "target", "app", "megdan.aot");
        if (cache.toFile().exists()) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.megdan.Megdan", "serve"));
        command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Product(process, port);
    }

    /** Milliseconds until {@code /ready} said so. */
    long awaitReady() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (Duration.ofNanos(System.nanoTime() - start).compareTo(PATIENCE) < 0) {
            if (!process.isAlive()) {
                throw new IOException("the server ended while it was starting");
            }
            if (isReady()) {
                return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            }
            Thread.sleep(50);
        }
        throw new IOException("the server was not ready within " + PATIENCE);
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/ready", List.of()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** One answer as a browser would get it, compressed. */
    HttpResponse<byte[]> get(String path, List<String> headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path))).header("Accept-Encoding", "gzip");
        for (var header : headers) {
            var parts = header.split(": ", 2);
            request.header(parts[0], parts[1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
