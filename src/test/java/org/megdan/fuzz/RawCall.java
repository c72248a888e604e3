package org.megdan.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One request byte for byte, as no well-behaved client would send it. */
record RawCall(int status, Map<String, String> headers, String body) {

    static RawCall get(int port, String target, String cookie) {
        return send(port, "GET " + target + " HTTP/1.1", cookie, "");
    }

    static RawCall post(int port, String target, String cookie, String form) {
        return send(port, "POST " + target + " HTTP/1.1", cookie, form);
    }

    static RawCall send(int port, String line, String cookie, String form) {
        var head = line + "\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                + (line.startsWith("POST")
                        ? "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n"
                        : "")
                + "\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + form).getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(line.substring(0, Math.min(200, line.length())), e);
        }
    }

    private static RawCall read(String answer) {
        var end = answer.indexOf("\r\n\r\n");
        var lines = answer.substring(0, end).split("\r\n");
        var headers = new TreeMap<String, String>();
        for (int i = 1; i < lines.length; i++) {
            var colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        return new RawCall(Integer.parseInt(lines[0].split(" ")[1]), headers, answer.substring(end + 4));
    }

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
}
