package org.megdan.platform.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.megdan.testing.Cast;
import org.megdan.testing.Visitor;

/** A connection on which a form is sent by pieces, as no ordinary browser does. */
record Wire(Socket socket) implements AutoCloseable {

    static final String EDGE = "edge";

    static Wire to(int port) throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout((int) Duration.ofSeconds(25).toMillis());
        return new Wire(socket);
    }

    /** What a browser that signed in sends with each request. */
    static String cookies(int port) {
        var answer = new Visitor(port)
                .submit("/sign-in", "/sign-in", Map.of("email", Cast.COORDINATOR.email(), "password", Cast.PASSWORD));
        assertThat(answer.status()).isEqualTo(303);
        return answer.response().headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; "));
    }

    /** @param headers each on its line, the last one too */
    Wire head(String method, String path, String headers) throws IOException {
        return say("""
                %s %s HTTP/1.1
                Host: localhost
                Origin: http://localhost
                %s
                """.formatted(method, path, headers).replace("\n", "\r\n"));
    }

    Wire say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    static String beginningOfFile() {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
    }

    String firstLine() throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

    String everything() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
