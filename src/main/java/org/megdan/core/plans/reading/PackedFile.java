package org.megdan.core.plans.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip that was unpacked once within limits, so that nobody behind it can be surprised by its size. */
final class PackedFile {

    private static final Set<String> WANTED =
            Set.of("mimetype", "content.xml", "styles.xml", "word/document.xml", "xl/workbook.xml");
    private static final int STEP = 64 * 1024;

    private final Map<String, byte[]> wanted = new HashMap<>();

    PackedFile(byte[] bytes, ReadingLimits limits) throws IOException {
        var unpacked = 0L;
        var entries = 0;
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (++entries > limits.entries()) {
                    throw new Refusal("tooManyEntries", limits.entries());
                }
                try (var content = zip.getInputStream(entry)) {
                    unpacked += unpack(content, entry.getName(), limits, unpacked);
                }
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Refusal("broken");
        }
    }

    private long unpack(InputStream zip, String name, ReadingLimits limits, long before) throws IOException {
        var kept = new ByteArrayOutputStream();
        var isWanted = WANTED.contains(name);
        var buffer = new byte[STEP];
        var size = 0L;
        for (var n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            size += n;
            if (before + size > limits.unpacked()) {
                throw new Refusal("unpackedTooLarge", limits.unpacked() / (1024 * 1024));
            }
            if (size == n && name.endsWith(".xml") && declaresEntities(buffer, n)) {
                throw new Refusal("unsafe");
            }
            if (isWanted) {
                kept.write(buffer, 0, n);
            }
        }
        if (isWanted) {
            wanted.put(name, kept.toByteArray());
        }
        return size;
    }

    /** Office formats need no document type; whoever writes one wants entities expanded. */
    private static boolean declaresEntities(byte[] buffer, int length) {
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .contains("<!DOCTYPE");
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(wanted.get(name));
    }

    boolean has(String name) {
        return wanted.containsKey(name);
    }
}
