package org.megdan.platform.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes as text: by their mark, then UTF-8 where it holds, else windows-1251, in which older Bulgarian files are. */
public final class TextBytes {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    private TextBytes() {}

    public static String decode(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        int high = zeros(bytes, 0);
        int low = zeros(bytes, 1);
        if (high + low > bytes.length / 10) {
            // without a mark: spaces, digits and separators tell on which side the zeros stand
            return new String(bytes, high > low ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return utf8Or1251(bytes);
    }

    private static String utf8Or1251(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\ufeff", "");
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS_1251);
        }
    }

    private static int zeros(byte[] bytes, int first) {
        int zeros = 0;
        for (int i = first; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
