package org.megdan.platform.files.contents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures and the parts that they are made of. */
final class SamplePictures {

    private SamplePictures() {}

    static byte[] drawn(String format) throws IOException {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 60; x++) {
            for (int y = 0; y < 40; y++) {
                image.setRGB(x, y, new Color(x * 4, y * 6, (x * y) % 256).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    static byte[] segment(int marker, byte[] body) throws IOException {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        data.writeShort(0xFF00 + marker);
        data.writeShort(body.length + 2);
        data.write(body);
        return out.toByteArray();
    }

    static byte[] chunk(String name, byte[] body) throws IOException {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        data.writeInt(body.length);
        data.write(bytes(name));
        data.write(body);
        var sum = new CRC32();
        sum.update(bytes(name));
        sum.update(body);
        data.writeInt((int) sum.getValue());
        return out.toByteArray();
    }

    static byte[] webp(int flags, byte[]... parts) throws IOException {
        var head = part("VP8X", new byte[] {(byte) flags, 0, 0, 0, 99, 0, 0, 49, 0, 0});
        var all = new ArrayList<byte[]>(List.of(parts));
        all.addFirst(head);
        return riff(all.toArray(byte[][]::new));
    }

    static byte[] riff(byte[]... parts) throws IOException {
        var rest = new ByteArrayOutputStream();
        rest.write(bytes("WEBP"));
        for (var part : parts) {
            rest.write(part);
        }
        return part("RIFF", rest.toByteArray());
    }

    static byte[] part(String name, byte[] body) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(bytes(name));
        out.write(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(body.length)
                .array());
        out.write(body);
        out.write(new byte[body.length % 2]);
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
