package org.megdan.platform.files.contents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A JPEG is a row of segments; place and camera stand in those of applications, of which three kinds are needed to show it. */
record Jpeg(DataInputStream in, DataOutputStream out) {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF_WITHOUT_THUMBNAIL = 14;

    void write() throws IOException {
        if (in.readUnsignedShort() != 0xFF00 + START) {
            throw Unfit.unreadablePicture();
        }
        marker(START);
        var next = nextMarker();
        while (next != END) {
            next = segment(next);
        }
        // what follows the end is a video or another picture with all its data
        marker(END);
    }

    /** Copies or leaves out one segment; the marker after it. */
    private int segment(int marker) throws IOException {
        if (marker < 0xC0 || isWithoutLength(marker)) {
            throw Unfit.unreadablePicture();
        }
        var body = new byte[Math.max(0, in.readUnsignedShort() - 2)];
        in.readFully(body);
        if (isFrame(marker)) {
            checkSize(body);
        }
        if (marker == 0xE1) {
            keepOrientation(body);
        } else if (isNeeded(marker, body)) {
            put(marker, marker == 0xE0 ? withoutThumbnail(body) : body);
        }
        return marker == SCAN ? scan() : nextMarker();
    }

    private static boolean isNeeded(int marker, byte[] body) {
        return switch (marker) {
            case 0xE0 -> begins(body, "JFIF\0") && body.length >= JFIF_WITHOUT_THUMBNAIL;
            case 0xE2 -> begins(body, "ICC_PROFILE\0");
            case 0xEE -> begins(body, "Adobe");
            default -> marker < 0xE0;
        };
    }

    private static byte[] withoutThumbnail(byte[] jfif) {
        var bare = java.util.Arrays.copyOf(jfif, JFIF_WITHOUT_THUMBNAIL);
        bare[12] = 0;
        bare[13] = 0;
        return bare;
    }

    /** Which side is up is the one thing of the camera that a viewer needs. */
    private void keepOrientation(byte[] body) throws IOException {
        var orientation = Exif.isSegment(body) ? Exif.orientation(body) : 1;
        if (orientation > 1) {
            put(0xE1, Exif.segment(orientation));
        }
    }

    private static void checkSize(byte[] frame) {
        if (frame.length < 5) {
            throw Unfit.unreadablePicture();
        }
        Pixels.check((frame[3] & 0xFF) << 8 | frame[4] & 0xFF, (frame[1] & 0xFF) << 8 | frame[2] & 0xFF);
    }

    /** The points themselves, up to the next marker that is none of theirs. */
    private int scan() throws IOException {
        while (true) {
            int b = in.readUnsignedByte();
            if (b != 0xFF) {
                out.write(b);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xFF) {
                next = in.readUnsignedByte();
            }
            if (next != 0 && !(next >= 0xD0 && next <= 0xD7)) {
                return next;
            }
            marker(next);
        }
    }

    private int nextMarker() throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw Unfit.unreadablePicture();
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private void put(int marker, byte[] body) throws IOException {
        marker(marker);
        out.writeShort(body.length + 2);
        out.write(body);
    }

    private void marker(int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isWithoutLength(int marker) {
        return marker >= 0xD0 && marker <= START;
    }

    private static boolean begins(byte[] body, String name) {
        return new String(body, 0, Math.min(body.length, name.length()), StandardCharsets.ISO_8859_1).equals(name);
    }
}
