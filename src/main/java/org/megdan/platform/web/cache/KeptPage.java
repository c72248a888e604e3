package org.megdan.platform.web.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One rendered public page: compressed bytes, their type, the ETag and the version of what it shows. */
record KeptPage(long version, String contentType, String etag, byte[] gzip) {

    static KeptPage of(long version, String contentType, byte[] plain) {
        var gzip = compress(plain);
        // of the fewer bytes: equal pages are compressed to equal bytes
        return new KeptPage(version, contentType, etag(gzip), gzip);
    }

    byte[] plain() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int weight() {
        return gzip.length + 300;
    }

    private static byte[] compress(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String etag(byte[] gzip) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(gzip);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
