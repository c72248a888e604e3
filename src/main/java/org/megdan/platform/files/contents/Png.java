package org.megdan.platform.files.contents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG is a row of named chunks; those that are needed to show it are few. */
record Png(DataInputStream in, DataOutputStream out) {

    private static final Set<String> NEEDED = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "pHYs", "cICP",
            "acTL", "fcTL", "fdAT");
    private static final int CHECKSUM = 4;

    void write() throws IOException {
        out.writeLong(in.readLong());
        var name = "";
        while (!name.equals("IEND")) {
            var length = Integer.toUnsignedLong(in.readInt());
            var code = in.readInt();
            name = name(code);
            if (name.equals("IHDR")) {
                header(length, code);
            } else if (name.equals("eXIf")) {
                keepOrientation(length, code);
            } else if (NEEDED.contains(name)) {
                out.writeInt((int) length);
                out.writeInt(code);
                Parts.copy(in, out, length + CHECKSUM);
            } else {
                in.skipNBytes(length + CHECKSUM);
            }
        }
    }

    private void header(long length, int code) throws IOException {
        if (length < 8) {
            throw Unfit.unreadablePicture();
        }
        var width = in.readInt();
        var height = in.readInt();
        Pixels.check(Integer.toUnsignedLong(width), Integer.toUnsignedLong(height));
        out.writeInt((int) length);
        out.writeInt(code);
        out.writeInt(width);
        out.writeInt(height);
        Parts.copy(in, out, length - 8 + CHECKSUM);
    }

    private void keepOrientation(long length, int code) throws IOException {
        var orientation = Exif.orientation(Parts.start(in, length));
        in.skipNBytes(CHECKSUM);
        if (orientation > 1) {
            var data = Exif.only(orientation);
            var sum = new CRC32();
            sum.update(ByteBuffer.allocate(4).putInt(0, code));
            sum.update(data);
            out.writeInt(data.length);
            out.writeInt(code);
            out.write(data);
            out.writeInt((int) sum.getValue());
        }
    }

    private static String name(int code) {
        return new String(
                new byte[] {(byte) (code >> 24), (byte) (code >> 16), (byte) (code >> 8), (byte) code},
                StandardCharsets.ISO_8859_1);
    }
}
