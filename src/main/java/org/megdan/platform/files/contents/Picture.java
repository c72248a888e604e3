package org.megdan.platform.files.contents;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a picture anew without what it tells besides what it shows: place, time, camera, thumbnails, comments. Parts that are
 * known to be needed are kept and all others left out, so that what nobody thought of goes too. The points stay as they are, and
 * which side of them is up.
 */
public final class Picture {

    private Picture() {}

    /** Whether pictures of this kind can be written anew. */
    public static boolean isKnown(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg", "image/png", "image/webp" -> true;
            default -> false;
        };
    }

    /** @throws Unfit when its header announces too many points, or when it is no such picture */
    public static void writeAnew(String mediaType, Path from, Path to) throws IOException {
        var isTurned = false;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from)));
                var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            switch (mediaType) {
                case "image/jpeg" -> new Jpeg(in, out).write();
                case "image/png" -> new Png(in, out).write();
                case "image/webp" -> isTurned = new Webp(in, out).write();
                default -> throw new IllegalArgumentException(mediaType);
            }
        } catch (EOFException e) {
            throw Unfit.unreadablePicture();
        }
        if (mediaType.equals("image/webp")) {
            Webp.correctHead(to, isTurned);
        }
    }

    /** Refuses kinds of photos that cannot be written anew, and those of the others that are too large. */
    public static void check(byte[] head) {
        var start = new String(head, 0, Math.min(head.length, 32), java.nio.charset.StandardCharsets.ISO_8859_1);
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            throw Unfit.kindOfPhoto();
        }
        if (start.startsWith("ftyp", 4) && start.substring(8).matches("(?s)(hei|hev|mif|msf|avi).*")) {
            throw Unfit.kindOfPhoto();
        }
        if (start.startsWith("GIF8") && head.length >= 10) {
            Pixels.check(number(head[6], head[7]), number(head[8], head[9]));
        }
    }

    private static int number(byte low, byte high) {
        return (high & 0xFF) << 8 | low & 0xFF;
    }
}
