package org.megdan.platform.files.virus;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks the side of ClamAV's daemon over a real socket: finds something in whatever holds the word. */
public final class FakeClamd implements AutoCloseable {

    public static final String HARMFUL = "THIS DOES HARM";

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final AtomicInteger asked = new AtomicInteger();
    private volatile String instead = "";
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean isStuck;
    private volatile boolean isSlow;

    public FakeClamd() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    public String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    public int asked() {
        return asked.get();
    }

    /** From now on this is all that it says. */
    public void saysOnly(String words) {
        instead = words;
    }

    /** From now on it takes whoever comes, and nothing of what they send. */
    public void neverReads() {
        isStuck = true;
    }

    /** From now on it says one letter at a time. */
    public void drips() {
        isSlow = true;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var socket = door.accept()) {
                if (isStuck) {
                    closing.await();
                }
                answer(socket);
            } catch (EOFException | java.net.SocketException e) {
                // whoever asked has gone, or the door was closed
            } catch (InterruptedException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void answer(Socket socket) throws IOException, InterruptedException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        var text = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            text.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        asked.incrementAndGet();
        var said = instead;
        if (said.isEmpty()) {
            said = !command.equals("zINSTREAM\0")
                    ? "UNKNOWN COMMAND"
                    : text.indexOf(HARMFUL) < 0 ? "stream: OK" : "stream: Test.Harm FOUND";
        }
        for (byte letter : (said + "\0").getBytes(StandardCharsets.US_ASCII)) {
            socket.getOutputStream().write(letter);
            Thread.sleep(isSlow ? 100 : 0);
        }
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        door.close();
    }
}
