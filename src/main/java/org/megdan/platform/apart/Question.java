package org.megdan.platform.apart;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** The side of the program that is asked: what it was asked, and where its answer goes. */
public record Question(byte[] bytes, OutputStream answer) {

    private static final int LONELY = 4;

    /** Takes the two pipes for itself: whatever libraries print goes elsewhere, and when the asker goes, so does this process. */
    public static Question read() throws IOException {
        var answer = System.out;
        System.setOut(new PrintStream(System.err, true, java.nio.charset.StandardCharsets.UTF_8));
        var in = new DataInputStream(System.in);
        var bytes = in.readNBytes(in.readInt());
        Thread.ofPlatform().daemon().name("listening-for-the-end").start(() -> {
            try {
                while (in.read() >= 0) {
                    // nobody says anything more
                }
            } catch (IOException e) {
                // the end as well
            }
            Runtime.getRuntime().halt(LONELY);
        });
        return new Question(bytes, answer);
    }

    /** Answers and ends the program, whatever else it has running. */
    public void answer(byte[] bytes) throws IOException {
        answer.write(bytes);
        answer.flush();
        Runtime.getRuntime().halt(0);
    }
}
