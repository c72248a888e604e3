package org.megdan.core.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;
import org.megdan.testing.Effort;
import org.megdan.testing.HostileTables;

class DocumentReaderTests {

    private final DocumentReader reader = new DocumentReader(ReadingLimits.USUAL);

    @Test
    void losesNothingOfATableInSilence() {
        refused("plans.reading.openQuotes", table("вид;заглавие\nцел;\"Отворена\nцел;Друга\n"));
        refused("plans.reading.tooManyColumns", table("вид;заглавие\nцел" + ";".repeat(200) + "далеч\n"));
    }

    @Test
    void readsDaysOfASpreadsheetAsDays() {
        var workbook = HostileTables.workbook("<row><c s=\"1\"><v>45000</v></c></row>", "", "d.m.yyyy");

        var read = (Document.Table) reader.read("стратегия.xlsx", new ByteArrayInputStream(workbook));

        assertThat(read.rows().getLast()).containsExactly("2023-03-15");
    }

    private Document table(String text) {
        return reader.read("стратегия.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesAFileOf200MegabytesWithoutTakingItIn() {
        var endless = new InputStream() {
            private long left = 200L * 1024 * 1024;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                var n = (int) Math.min(left, length);
                left -= n;
                return left == 0 ? -1 : n;
            }
        };
        refused("plans.reading.tooLarge", reader.read("голям.txt", endless));
        assertThat(endless.left).isGreaterThan(150L * 1024 * 1024);
    }

    @Test
    void refusesAZipBombQuickly() {
        var effort = Effort.begin();
        refused("plans.reading.unpackedTooLarge", read("бомба.docx", SampleDocuments.bomb()));
        assertThat(effort.soFar()).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void refusesEntitiesInsideOfficeFiles() {
        var laughs = """
                <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
                <!ENTITY x SYSTEM "file:///etc/passwd">]><office:document-content>&lol2;&x;</office:document-content>""";
        var odt = Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", laughs);
        refused("plans.reading.unsafe", read("смях.odt", SampleDocuments.zip(odt)));
        refused("plans.reading.unsafe", read("смях.docx", SampleDocuments.zip(Map.of("word/document.xml", laughs))));
    }

    @Test
    void refusesAScanAndTellsWhatToDo() {
        refused("plans.reading.scanned", read("скан.pdf", SampleDocuments.pdf(List.of(List.of(), List.of()))));
    }

    @Test
    void refusesTooManyPages() {
        var two = new DocumentReader(new ReadingLimits(1 << 20, 1 << 20, 10, 1, Duration.ofSeconds(10)));
        var pdf = SampleDocuments.pdf(List.of(List.of(), List.of()));
        refused("plans.reading.tooManyPages", two.read("дълъг.pdf", new ByteArrayInputStream(pdf)));
    }

    @Test
    void refusesWhatItDoesNotKnowOrCannotRead() {
        refused("plans.reading.unknownType", read("снимка.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}));
        refused("plans.reading.unknownType", read("нещо.zip", SampleDocuments.zip(Map.of("a.txt", "a"))));
        refused("plans.reading.broken", read("счупен.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}));
        refused("plans.reading.broken", read("преименуван.DOCX", SampleDocuments.zip(Map.of("a.txt", "a"))));
        refused("plans.reading.broken", read("счупен.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII)));
        refused("plans.reading.broken", read("счупен.docx", SampleDocuments.zip(Map.of("word/document.xml", "<a"))));
        refused("plans.reading.oldWord", read("стар.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}));
        refused("plans.reading.empty", read("празен.txt", "  \n\t\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void survivesTextsMadeToTireIt() {
        for (var text : List.of(
                "[".repeat(100_000),
                "<b>".repeat(20_000),
                "1.".repeat(50_000),
                "**".repeat(50_000),
                "а ".repeat(500_000))) {
            assertThat(read("тежък.txt", text.getBytes(StandardCharsets.UTF_8))).isNotNull();
        }
    }

    private Document read(String name, byte[] bytes) {
        return reader.read(name, new ByteArrayInputStream(bytes));
    }

    private static void refused(String key, Document document) {
        assertThat(document).isInstanceOfSatisfying(Document.Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            var messages = new Messages();
            for (var language : Language.values()) {
                assertThat(messages.text(language, key, refused.arguments().toArray()))
                        .doesNotContain("⟨", "{");
            }
        });
    }
}
