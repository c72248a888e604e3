package org.megdan.platform.identity.accounts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Passwords that leaked somewhere, as the administrator's file has them: lines of {@code SHA-1:count} in the order of the hashes,
 * forty gigabytes of them. Each question halves the file some thirty times and reads a hundred bytes of it each time.
 */
class BreachedPasswords {

    private static final int HASH = 40;
    private static final int LOOKED_AT = 32;

    /** Longer than any line with its neighbour's end. */
    private static final int WINDOW = 128;

    private final Path file;

    /** @throws UnfitBreachList for a file that is not there or something else */
    BreachedPasswords(Path file) {
        this.file = file;
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (!isInOrder(channel)) {
                throw new UnfitBreachList(file);
            }
        } catch (IOException e) {
            throw new UnfitBreachList(file);
        }
    }

    // the same lines are also given out in the order of their counts, in which nothing would be found
    private static boolean isInOrder(FileChannel channel) throws IOException {
        var before = "";
        for (int i = 0; i < LOOKED_AT; i++) {
            long start = startOfLine(channel, channel.size() / LOOKED_AT * i);
            var line = line(channel, start);
            if (!line.matches("[0-9A-Fa-f]{40}(:[0-9]*)?") && (i == 0 || !isEnd(channel, start))) {
                return false;
            }
            var hash = line.isEmpty() ? before : line.substring(0, HASH).toUpperCase(Locale.ROOT);
            if (hash.compareTo(before) < 0) {
                return false;
            }
            before = hash;
        }
        return true;
    }

    boolean contains(String password) throws IOException {
        var wanted = sha1(password);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long low = 0;
            long high = channel.size();
            while (low < high) {
                long start = startOfLine(channel, (low + high) >>> 1);
                var line = line(channel, start);
                if (isEnd(channel, start)) {
                    high = start;
                    continue;
                }
                if (line.length() < HASH) {
                    throw new IOException("not a line of hashes at byte " + start + " of " + file);
                }
                int order = line.substring(0, HASH).toUpperCase(Locale.ROOT).compareTo(wanted);
                if (order == 0) {
                    return true;
                }
                if (order < 0) {
                    low = nextLine(channel, start);
                } else {
                    high = start;
                }
            }
            return false;
        }
    }

    /** Some leave an empty line behind the last. */
    private static boolean isEnd(FileChannel channel, long start) throws IOException {
        return start + WINDOW >= channel.size() && read(channel, start, WINDOW).isBlank();
    }

    private static long startOfLine(FileChannel channel, long at) throws IOException {
        long from = Math.max(0, at - WINDOW);
        var before = read(channel, from, (int) (at - from));
        return from + before.lastIndexOf('\n') + 1;
    }

    private static String line(FileChannel channel, long start) throws IOException {
        var text = read(channel, start, WINDOW);
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    private static long nextLine(FileChannel channel, long start) throws IOException {
        var text = read(channel, start, WINDOW);
        int end = text.indexOf('\n');
        return end < 0 ? channel.size() : start + end + 1;
    }

    private static String read(FileChannel channel, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // a read may bring less than was asked for
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    private static String sha1(String password) {
        try {
            var hash = MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
