package org.megdan.platform.files.contents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The data that a camera writes into a photo, of which only the turning is read and written. */
final class Exif {

    /** What stands before the data in a segment of a JPEG, and now and then where it should not. */
    private static final byte[] HEAD = {'E', 'x', 'i', 'f', 0, 0};

    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    /** 1 is upright; also for what can't be read. */
    static int orientation(byte[] data) {
        try {
            var head = isSegment(data) ? HEAD.length : 0;
            var tiff = ByteBuffer.wrap(data, head, data.length - head).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var at = tiff.getInt(4);
            int entries = tiff.getShort(at) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                var entry = at + 2 + i * ENTRY;
                if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                    int turned = tiff.getShort(entry + 8);
                    return turned >= 1 && turned <= 8 ? turned : 1;
                }
            }
        } catch (IndexOutOfBoundsException e) {
            // as good as nothing said
        }
        return 1;
    }

    static boolean isSegment(byte[] data) {
        return Arrays.equals(data, 0, Math.min(data.length, HEAD.length), HEAD, 0, HEAD.length);
    }

    /** Data that says nothing but this. */
    static byte[] only(int orientation) {
        var data = ByteBuffer.allocate(8 + 2 + ENTRY + 4);
        data.put(new byte[] {'M', 'M', 0, 42});
        data.putInt(8).putShort((short) 1);
        data.putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
        data.putShort((short) orientation).putShort((short) 0);
        return data.putInt(0).array();
    }

    /** The same for a JPEG. */
    static byte[] segment(int orientation) {
        var data = only(orientation);
        return ByteBuffer.allocate(HEAD.length + data.length)
                .put(HEAD)
                .put(data)
                .array();
    }
}
