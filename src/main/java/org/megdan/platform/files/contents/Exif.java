package org.megdan.platform.files.contents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The data that a camera writes into a photo, of which only the turning is read. */
final class Exif {

    private static final int HEAD = 6;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    /** 1 is upright; also for what can't be read. */
    static int orientation(byte[] segment) {
        try {
            var tiff = ByteBuffer.wrap(segment, HEAD, segment.length - HEAD).slice();
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

    /** A segment that says nothing but this. */
    static byte[] only(int orientation) {
        var segment = ByteBuffer.allocate(HEAD + 8 + 2 + ENTRY + 4);
        segment.put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42});
        segment.putInt(8).putShort((short) 1);
        segment.putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0);
        return segment.putInt(0).array();
    }
}
