package org.megdan.platform.files.contents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.testing.Effort;
import org.megdan.testing.Tries;

@Tries("D8")
class PdfPagesTests {

    @TempDir
    Path folder;

    @Test
    void refusesAHundredThousandPages() throws IOException {
        var pages = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Pages /Kids []>>endobj\n");
        for (int i = 0; i < 100_000; i++) {
            pages.append(i).append(" 0 obj<< /Type /Page /Parent 1 0 R>>endobj\n");
        }
        assertRefused(pages.toString().getBytes(StandardCharsets.US_ASCII));
        assertRefused(
                "%PDF-1.4\n1 0 obj<</Type/Pages/Count 100000/Kids[2 0 R]>>endobj".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void findsPagesThatArePackedTogether() throws IOException {
        assertRefused(document(PdfPages.MOST + 50));
    }

    @Test
    void refusesAPartThatGrowsWithoutEnd() throws IOException {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(
                "%PDF-1.7\n1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n".getBytes(StandardCharsets.US_ASCII));
        try (var deflated = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int i = 0; i < 64; i++) {
                deflated.write(new byte[1024 * 1024]);
            }
        }
        assertTooMuchWork(packed.toByteArray());
    }

    /** Whatever way pages lie across the borders of what is unpacked at a time, each counts once. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 11, 50, 299})
    void countsEachPackedPageOnce(int between) throws IOException {
        var page = "/Type /Page" + " ".repeat(1 + between);
        var most = Files.write(folder.resolve("most.pdf"), packed(page.repeat(PdfPages.MOST)));

        assertThatCode(() -> PdfPages.check(most)).doesNotThrowAnyException();
        assertRefused(packed(page.repeat(PdfPages.MOST + 1)));
        assertRefused(packed(" ".repeat(65_530 + between % 8) + "/Count 100000"));
    }

    @Test
    void takesLittleMemoryHoweverLargeThePartsAre() throws IOException {
        var file = Files.write(folder.resolve("packed.pdf"), packed(" ".repeat(12 * 1024 * 1024)));
        PdfPages.check(file);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();

        PdfPages.check(file);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(4L * 1024 * 1024);
    }

    /** Each part is small, and breaks before anybody has counted what it grew to. */
    @Test
    void refusesManyPartsThatBreakOff() throws IOException {
        var part = packed(" ".repeat(60_000));
        part[part.length - 6] ^= 0x55;
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < 20_000; i++) {
            all.writeBytes(part);
        }
        assertTooMuchWork(all.toByteArray());
    }

    @Test
    void looksThroughNothingButNamesOfPartsOnce() throws IOException {
        var names = Files.writeString(folder.resolve("names.pdf"), "%PDF-1.7\n" + "/ObjStm ".repeat(3_000_000));
        var effort = Effort.begin();

        PdfPages.check(names);

        assertThat(effort.soFar()).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void takesAnOrdinaryDocument() throws IOException {
        var file = Files.write(folder.resolve("report.pdf"), document(300));
        assertThatCode(() -> PdfPages.check(file)).doesNotThrowAnyException();
    }

    private void assertRefused(byte[] pdf) throws IOException {
        assertRefused(pdf, "files.tooManyPages");
    }

    /** Nobody counted its pages to the end, so nobody says how many there are. */
    private void assertTooMuchWork(byte[] pdf) throws IOException {
        assertRefused(pdf, "files.tooMuchWork");
    }

    private void assertRefused(byte[] pdf, String reason) throws IOException {
        var file = Files.write(folder.resolve("many.pdf"), pdf);
        var effort = Effort.begin();
        assertThatThrownBy(() -> PdfPages.check(file)).isInstanceOf(Unfit.class).hasMessage(reason);
        assertThat(effort.soFar()).isLessThan(Duration.ofSeconds(2));
    }

    private static byte[] packed(String objects) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                "%PDF-1.7\n1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n".getBytes(StandardCharsets.US_ASCII));
        try (var deflated = new DeflaterOutputStream(out)) {
            deflated.write(objects.getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    private static byte[] document(int pages) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
