package org.megdan.platform.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.megdan.platform.tables.TableRefused.Reason;

/** Measures what a spreadsheet unpacks to before anybody reads it: how many parts, how large, and where its cells stand. */
final class WorkbookParts {

    private static final long MEGABYTE = 1024L * 1024;
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 300 * MEGABYTE;

    /** A sheet is read row by row, all other parts are kept as a whole. */
    private static final long LARGEST_SHEET = 80 * MEGABYTE;

    private static final long LARGEST_PART = 40 * MEGABYTE;

    private WorkbookParts() {}

    static void check(byte[] bytes) throws IOException {
        long room = MOST_UNPACKED;
        int parts = 0;
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw new TableRefused(Reason.UNPACKED, 0, 0);
                }
                try (var content = new Measured(zip.getInputStream(part), Math.min(room, most(part.getName())))) {
                    if (isSheet(part.getName())) {
                        SheetScan.check(content);
                    }
                    content.transferTo(OutputStream.nullOutputStream());
                    room -= content.size;
                }
            }
        }
    }

    private static long most(String name) {
        if (isSheet(name)) {
            return LARGEST_SHEET;
        }
        var small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".xml") || small.endsWith(".rels") ? LARGEST_PART : MOST_UNPACKED;
    }

    private static boolean isSheet(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return small.startsWith("xl/worksheets/") && small.endsWith(".xml");
    }

    /** Ends the reading of a part that goes on for too long. */
    private static final class Measured extends FilterInputStream {

        private final long most;
        private long size;

        Measured(InputStream content, long most) {
            super(content);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        /** What was looked at by a parser that closes what it reads still has to be measured to its end. */
        @Override
        public void close() {
            // the zip that it comes from is closed as a whole
        }

        private void count(int read) {
            size += read;
            if (size > most) {
                throw new TableRefused(Reason.UNPACKED, 0, (int) (most / MEGABYTE));
            }
        }
    }
}
