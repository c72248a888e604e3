package org.megdan.platform.web.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.megdan.platform.hashes.Sha256;

/** One rendered public page: compressed bytes, their type, the ETag and the version of what it shows. */
record KeptPage(long version, String contentType, String etag, byte[] gzip) {

    /** For a page that will be asked for again and again: as small as can be. */
    static final int SMALL = 6;
    /** For an answer to a question that few others ask: a twentieth larger, in half the time. */
    static final int SOON = 4;

    static KeptPage of(long version, String contentType, byte[] plain, int level) {
        var gzip = compress(plain, level);
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

    private static byte[] compress(byte[] plain, int level) {
        var bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (var out = new Compressed(bytes, level)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String etag(byte[] gzip) {
        return "W/\"" + HexFormat.of().formatHex(Sha256.of(gzip), 0, 12) + "\"";
    }

    private static final class Compressed extends GZIPOutputStream {

        Compressed(OutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }
}
