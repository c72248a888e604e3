package org.megdan.platform.files.contents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies parts of files whose length stands in the file, which may be a lie. */
final class Parts {

    private static final int PIECE = 16 * 1024;

    private static final int LONGEST_START = 64 * 1024;

    private Parts() {}

    /** The first bytes of a part, all of it but for one without measure; the rest of it is passed over. */
    static byte[] start(InputStream in, long length) throws IOException {
        var start = in.readNBytes((int) Math.min(length, LONGEST_START));
        in.skipNBytes(length - start.length);
        return start;
    }

    static void copy(InputStream in, OutputStream out, long length) throws IOException {
        var piece = new byte[PIECE];
        for (var left = length; left > 0; ) {
            int read = in.read(piece, 0, (int) Math.min(left, PIECE));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(piece, 0, read);
            left -= read;
        }
    }
}
