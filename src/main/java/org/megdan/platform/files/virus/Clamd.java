package org.megdan.platform.files.virus;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Asks the daemon of ClamAV over TCP: the whole file in pieces with their lengths, then a piece of no length.
 *
 * @param patience how long all of it may take, also when the daemon takes no more or says a little at a time
 */
public record Clamd(String host, int port, Duration patience) implements Scanner {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int PIECE = 32 * 1024;
    private static final int LONGEST_ANSWER = 1_000;

    @Override
    public Optional<String> find(Path file) throws IOException {
        var isOver = new AtomicBoolean();
        try (var socket = new Socket()) {
            var end = Thread.ofVirtual().name("scan-time").start(() -> closeInTheEnd(socket, isOver));
            try {
                socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
                send(file, socket);
                var answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
                return read(answer.replace("\0", "").strip());
            } catch (IOException e) {
                throw isOver.get() ? new IOException("no answer within " + patience.toMillis() + " ms", e) : e;
            } finally {
                end.interrupt();
            }
        }
    }

    /** A time limit of the socket bounds single reads and no writes. */
    private void closeInTheEnd(Socket socket, AtomicBoolean isOver) {
        try {
            Thread.sleep(patience);
            isOver.set(true);
            socket.close();
        } catch (InterruptedException | IOException e) {
            // whoever asked has closed it or will
        }
    }

    private static void send(Path file, Socket socket) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                out.writeInt(piece.length);
                out.write(piece);
            }
            out.writeInt(0);
            out.flush();
        }
    }

    /** Anything but a clear word is no answer. */
    private static Optional<String> read(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return Optional.of(answer.substring("stream: ".length(), answer.length() - " FOUND".length()));
        }
        throw new IOException("the scanner answered: " + answer);
    }
}
