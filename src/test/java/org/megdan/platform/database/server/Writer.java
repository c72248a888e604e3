package org.megdan.platform.database.server;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/** A process that writes pairs of rows in transactions and notes each one that was acknowledged, until it is killed. */
public final class Writer {

    private static final int THREADS = 4;

    private Writer() {}

    public static void main(String[] arguments) throws Exception {
        var server = EmbeddedServer.start(Path.of(arguments[0]), Path.of(arguments[1]));
        var numbers = new AtomicLong(Long.parseLong(arguments[3]));
        try (var notes = new RandomAccessFile(arguments[2], "rw")) {
            notes.seek(notes.length());
            var writers = new Thread[THREADS];
            for (int i = 0; i < THREADS; i++) {
                writers[i] = Thread.ofPlatform().start(() -> write(server.owner(), numbers, notes));
            }
            for (var writer : writers) {
                writer.join();
            }
        }
    }

    private static void write(Login login, AtomicLong numbers, RandomAccessFile notes) {
        while (true) {
            try (var connection = login.connect();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                while (true) {
                    var number = numbers.incrementAndGet();
                    statement.execute("insert into act values (" + number + ", 'debit')");
                    statement.execute("insert into act values (" + number + ", 'credit')");
                    connection.commit();
                    note(notes, number);
                }
            } catch (SQLException e) {
                // the server was stopped under us: nobody promised this one
            }
        }
    }

    private static void note(RandomAccessFile notes, long number) {
        try {
            synchronized (notes) {
                notes.write((number + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
