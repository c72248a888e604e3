package org.megdan.core.plans.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip that was unpacked once within limits, so that nobody behind it can be surprised by its size. */
final class PackedFile {

    private static final Set<String> WANTED = Set.of("mimetype", "content.xml", "styles.xml");
    private static final int STEP = 64 * 1024;

    private final Map<String, byte[]> wanted = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    PackedFile(byte[] bytes, ReadingLimits limits) throws IOException {
        var unpacked = 0L;
        var entries = 0;
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (++entries > limits.entries()) {
                    throw new Refusal("tooManyEntries", limits.entries());
                }
                try (var content = zip.getInputStream(entry)) {
                    unpacked += unpack(content, entry.getName(), limits.unpacked() - unpacked);
                }
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Refusal("broken");
        }
    }

    private long unpack(InputStream zip, String name, long room) throws IOException {
        names.add(name);
        if (isRead(name)) {
            return read(zip, name, Math.min(room, ReadingLimits.PART));
        }
        var buffer = new byte[STEP];
        var size = 0L;
        for (var n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            size += n;
            if (size > room) {
                throw tooLarge(size);
            }
        }
        return size;
    }

    /** What a reader will parse is measured now, one part at a time. */
    private long read(InputStream zip, String name, long room) throws IOException {
        var kept = new ByteArrayOutputStream();
        var buffer = new byte[STEP];
        for (var n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            if (kept.size() + n > room) {
                throw tooLarge(room);
            }
            if (kept.size() == 0 && declaresEntities(buffer, n)) {
                throw new Refusal("unsafe");
            }
            kept.write(buffer, 0, n);
        }
        var part = kept.toByteArray();
        if (isBuilt(name)) {
            XmlScan.check(part);
        }
        if (WANTED.contains(name)) {
            wanted.put(name, part);
        }
        return part.length;
    }

    private static Refusal tooLarge(long size) {
        return new Refusal("unpackedTooLarge", Math.max(1, ReadingLimits.megabytes(size)));
    }

    private static boolean isRead(String name) {
        return WANTED.contains(name) || name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** Sheets are read row by row and need no counting of tags; of all else the whole is built before it is read. */
    private static boolean isBuilt(String name) {
        return !name.startsWith("xl/") && !name.equals("mimetype");
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
        return names.contains(name);
    }
}
