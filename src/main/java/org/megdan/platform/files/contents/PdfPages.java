package org.megdan.platform.files.contents;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How many pages a PDF says that it has, told without building anything of it: a document is a program for its reader, and
 * this process reads none (docs/adr/0011). What is locked by a password or lies about itself is not found out.
 */
public final class PdfPages {

    static final int MOST = 10_000;

    private static final Pattern PAGE = Pattern.compile("/Type\\s{0,4}/Page(?![A-Za-z])");
    private static final Pattern COUNT = Pattern.compile("/Count\\s{1,4}([0-9]{1,9})");
    private static final Pattern PACKED = Pattern.compile("/ObjStm\\b[^\\x00]{0,500}?stream\\r?\\n");
    private static final int LARGEST_PART = 16 * 1024 * 1024;
    private static final int LARGEST_ALTOGETHER = 128 * 1024 * 1024;

    private final CharSequence text;
    private final byte[] unpacked = new byte[LARGEST_PART];
    private long pages;
    private long unpackedAltogether;

    private PdfPages(CharSequence text) {
        this.text = text;
    }

    /** @throws Unfit when there are more than anybody reads */
    public static void check(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            new PdfPages(new Latin(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()))).check();
        }
    }

    private void check() {
        count(text);
        var packed = PACKED.matcher(text);
        for (int from = 0; packed.find(from); from = packed.end()) {
            count(unpack(packed.end()));
        }
    }

    private void count(CharSequence part) {
        pages += PAGE.matcher(part).results().limit(MOST + 1L).count();
        refuse(pages);
        COUNT.matcher(part).results().forEach(said -> refuse(Long.parseLong(said.group(1))));
    }

    private static void refuse(long pages) {
        if (pages > MOST) {
            throw Unfit.tooManyPages(pages);
        }
    }

    /** Objects that were packed together; none where they can't be unpacked. */
    private CharSequence unpack(int from) {
        try (var inflater = new Inflater()) {
            var packed = ((Latin) text).bytes(from);
            inflater.setInput(packed);
            int length = 0;
            while (length < LARGEST_PART && !inflater.finished() && !inflater.needsInput()) {
                int more = inflater.inflate(unpacked, length, LARGEST_PART - length);
                if (more == 0) {
                    break;
                }
                length += more;
            }
            unpackedAltogether += length;
            if (length == LARGEST_PART || unpackedAltogether > LARGEST_ALTOGETHER) {
                throw Unfit.tooManyPages(MOST + 1L);
            }
            return new Latin(java.nio.ByteBuffer.wrap(unpacked, 0, length).slice());
        } catch (DataFormatException e) {
            return "";
        }
    }
}
