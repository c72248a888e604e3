package org.megdan.platform.identity.providers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A Keycloak from its own distribution, unpacked by the profile {@code keycloak}, with one realm. */
final class Keycloak implements AutoCloseable {

    static final Path HOME = Path.of("target/keycloak/keycloak-26.7.3");

    private static final Duration TO_START = Duration.ofMinutes(4);

    private final int port = free();
    private final Process process;

    /** @param realm its description as Keycloak imports it */
    Keycloak(String realm) {
        try {
            var imports = Files.createDirectories(HOME.resolve("data/import"));
            Files.writeString(imports.resolve("yasen.json"), realm);
            process = new ProcessBuilder(
                            HOME.resolve("bin/kc.sh").toAbsolutePath().toString(),
                            "start-dev",
                            "--import-realm",
                            "--cache=local",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(HOME.resolve("log.txt").toFile())
                    .start();
            waitForIt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/yasen";
    }

    /** What a person does there in a browser; the address that they are sent back to. */
    String signIn(String question, String user, String password) {
        var cookies = new LinkedHashMap<String, String>();
        var form = send(HttpRequest.newBuilder(URI.create(question)), cookies);
        var action = Jsoup.parse(form.body()).select("form#kc-form-login").attr("action");
        if (action.isEmpty()) {
            throw new AssertionError("no form to sign in: " + form.statusCode() + " " + form.body());
        }
        var fields = "username=" + user + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var done = send(
                HttpRequest.newBuilder(URI.create(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)),
                cookies);
        return done.headers().firstValue("Location").orElseThrow(() -> new AssertionError(done.body()));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private void waitForIt() throws IOException {
        var end = Instant.now().plus(TO_START);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                var there = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"));
                if (send(there, new LinkedHashMap<>()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(1_000);
            } catch (UncheckedIOException e) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        close();
        throw new AssertionError("Keycloak did not start: " + Files.readString(HOME.resolve("log.txt")));
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // cookies by hand: those of a secure context are for localhost as well, which the JDK's own store doesn't know
    private static HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> cookies) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(set -> {
                var pair = set.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            });
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
