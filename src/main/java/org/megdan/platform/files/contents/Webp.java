package org.megdan.platform.files.contents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** A WebP is a row of named chunks with lengths in the order of bytes of small machines. */
record Webp(DataInputStream in, DataOutputStream out) {

    private static final Set<String> NEEDED = Set.of("VP8 ", "VP8L", "VP8X", "ANIM", "ANMF", "ALPH", "ICCP");
    private static final int HEAD = 12;
    private static final int START = 10;
    private static final int WITHOUT_CAMERA_AND_NOTES = ~0x0C;
    private static final int FLAGS_AT = 20;
    private static final int CAMERA = 0x08;

    /** Whether it says which side is up, which its head then has to announce. */
    boolean write() throws IOException {
        out.write(in.readNBytes(HEAD));
        var name = name();
        var mayTurn = name.equals("VP8X");
        var isTurned = false;
        while (name.length() == 4) {
            if (mayTurn && !isTurned && name.equals("EXIF")) {
                isTurned = keepOrientation();
            } else {
                chunk(name);
            }
            name = name();
        }
        return isTurned;
    }

    private String name() throws IOException {
        return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
    }

    private long length() throws IOException {
        return Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
    }

    private boolean keepOrientation() throws IOException {
        var length = length();
        var orientation = Exif.orientation(Parts.start(in, length + (length & 1)));
        if (orientation == 1) {
            return false;
        }
        var data = Exif.only(orientation);
        out.write("EXIF".getBytes(StandardCharsets.ISO_8859_1));
        out.writeInt(Integer.reverseBytes(data.length));
        out.write(data);
        return true;
    }

    private void chunk(String name) throws IOException {
        var length = length();
        var padded = length + (length & 1);
        if (!NEEDED.contains(name)) {
            in.skipNBytes(padded);
            return;
        }
        var start = in.readNBytes((int) Math.min(START, length));
        checkSize(name, start);
        if (name.equals("VP8X")) {
            start[0] &= (byte) WITHOUT_CAMERA_AND_NOTES;
        }
        out.write(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeInt(Integer.reverseBytes((int) length));
        out.write(start);
        Parts.copy(in, out, padded - start.length);
    }

    private static void checkSize(String name, byte[] start) {
        if (name.startsWith("VP8") && start.length < START) {
            throw Unfit.unreadablePicture();
        }
        switch (name) {
            case "VP8X" -> Pixels.check(1 + number(start, 4, 3), 1 + number(start, 7, 3));
            case "VP8 " -> Pixels.check(number(start, 6, 2) & 0x3FFF, number(start, 8, 2) & 0x3FFF);
            case "VP8L" -> Pixels.check(1 + (number(start, 1, 4) & 0x3FFF), 1 + (number(start, 1, 4) >> 14 & 0x3FFF));
            default -> {
                // parts of a picture whose size is known by now
            }
        }
    }

    private static long number(byte[] bytes, int from, int length) {
        var number = 0L;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[from + i] & 0xFF;
        }
        return number;
    }

    /** The head says how long the rest is, which is now less, and what there is in it. */
    static void correctHead(Path file, boolean isTurned) throws IOException {
        try (var written = new RandomAccessFile(file.toFile(), "rw")) {
            written.seek(4);
            written.writeInt(Integer.reverseBytes((int) (written.length() - 8)));
            if (isTurned) {
                written.seek(FLAGS_AT);
                int flags = written.read();
                written.seek(FLAGS_AT);
                written.write(flags | CAMERA);
            }
        }
    }
}
