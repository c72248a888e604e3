package org.megdan.platform.web.health;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests that were begun and go on one byte at a time. */
record SlowClients(List<Socket> sockets) implements AutoCloseable {

    static SlowClients of(int port, int count) throws IOException {
        return sending(port, count, "POST /sign-in HTTP/1.1\r\nHost: slow\r\nX-Long: ");
    }

    /** Forms of which little comes, though much was said. */
    static SlowClients halfSentForms(int port, int count) throws IOException {
        return sending(port, count, """
                POST /sign-in HTTP/1.1
                Host: slow
                Content-Type: application/x-www-form-urlencoded
                Content-Length: 1000000

                text=""".replace("\n", "\r\n"));
    }

    private static SlowClients sending(int port, int count, String beginning) throws IOException {
        var clients = new SlowClients(new ArrayList<>());
        for (int i = 0; i < count; i++) {
            var socket = new Socket();
            clients.sockets.add(socket);
            socket.connect(new InetSocketAddress("127.0.0.1", port), 20_000);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        }
        return clients;
    }

    void sendAByte() {
        for (var socket : sockets) {
            try {
                socket.getOutputStream().write('x');
            } catch (IOException sentAway) {
                // which is what a slow one may expect
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
