package org.megdan.core.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.megdan.testing.Effort;
import org.megdan.testing.Tries;

/** Documents made to exhaust whoever reads them: each is refused, or read as fast as any other. */
class HostileFormatsTests {

    private final DocumentReader reader = new DocumentReader(ReadingLimits.USUAL);

    @Test
    @Tries("D6")
    void writesNoRomanNumberWithoutEnd() {
        assertThat(NumberFormat.ROMAN.write(1994)).isEqualTo("MCMXCIV");
        assertThat(NumberFormat.ROMAN.write(3_999)).isEqualTo("MMMCMXCIX");
        assertThat(NumberFormat.ROMAN.write(2_000_000_000)).isEqualTo("2000000000");
        assertThat(NumberFormat.SMALL_ROMAN.write(0)).isEqualTo("0");
        assertThat(texts(read("римски.docx", HostileDocuments.romanFromTwoMilliards())))
                .hasSize(40)
                .first()
                .asString()
                .hasSizeLessThan(30);
    }

    @Test
    @Tries("D6")
    void refusesPartsThatGrowWhenUnpackedBeforeItBuildsAnythingOfThem() {
        refused("plans.reading.unpackedTooLarge", read("бомба.docx", HostileDocuments.docx(1_200_000)));
        refused("plans.reading.unpackedTooLarge", read("бомба.odt", HostileDocuments.odt(1_500_000)));
        refused("plans.reading.tooManyTags", read("много.odt", HostileDocuments.odt(600_000)));
        refused("plans.reading.tooLong", read("дълъг.odt", HostileDocuments.odt(30_000)));
    }

    @Test
    @Tries({"D6", "D7"})
    void refusesWhatIsNestedWithoutEnd() {
        refused("plans.reading.tooDeep", read("дълбок.odt", HostileDocuments.odtNested("text:section", 100_000)));
        refused("plans.reading.tooDeep", read("дълбок.docx", HostileDocuments.docxNested(5_000)));
        var tables = HostileDocuments.odtNested("table:table><table:table-row><table:table-cell", 40);
        assertThat(read("таблици.odt", tables)).isNotNull();
    }

    @Test
    @Tries("D7")
    void refusesEntitiesHoweverTheyAreEncoded() {
        var laughs = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a [<!ENTITY x \"lol\">]><a>&x;</a>";
        for (var padding : List.of("", " ".repeat(200_000))) {
            var xml = laughs.replace("?><", "?>" + padding + "<").getBytes(StandardCharsets.UTF_16);
            var document = read("смях.odt", HostileDocuments.odtOf(xml));
            assertThat(document).isInstanceOf(Document.Refused.class);
        }
    }

    static Stream<Arguments> tiring() {
        return Stream.of(
                Arguments.of("списък.html", "<ol>" + "<li>а</li>".repeat(18_000) + "</ol>"),
                Arguments.of("дълъг списък.html", "<ol>" + "<li>а</li>".repeat(60_000) + "</ol>"),
                Arguments.of(
                        "клетки.html",
                        "<table>" + ("<tr>" + "<td colspan=999 rowspan=999>а</td>".repeat(200) + "</tr>").repeat(30)),
                Arguments.of("таблици.html", "<table><tr><td>".repeat(20_000)),
                Arguments.of("вложени.html", "<div>".repeat(200_000) + "а"),
                Arguments.of("удебелени.html", "<b><i>".repeat(30_000) + "а"),
                Arguments.of("бележки.html", "<p>" + "думи думи <sup>1</sup>".repeat(40_000)),
                Arguments.of("отворени.txt", "<div>\n".repeat(18_000)),
                Arguments.of("таблица.txt", "| а | б | в |\n".repeat(6_000)),
                Arguments.of("таблица.md", "|" + "-".repeat(200_000) + "x|"),
                Arguments.of("черти.txt", "- ".repeat(200_000)),
                Arguments.of("решетки.md", "# " + "#".repeat(9_000) + "x\n# " + " ".repeat(9_000) + "x"),
                Arguments.of("точки.txt", ("а " + ". ".repeat(4_900) + "x\n").repeat(50)),
                Arguments.of("номера.txt", ("1" + ".1".repeat(4_900) + "\tа\n").repeat(50)),
                Arguments.of("думи.txt", "а\n".repeat(400_000)),
                Arguments.of("много редове.csv", "а;б\n".repeat(200_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tiring")
    @Tries({"D6", "D9"})
    void isNotTiredBy(String name, String text) {
        var effort = Effort.begin();
        assertThat(read(name, text.getBytes(StandardCharsets.UTF_8))).isNotNull();
        assertThat(effort.soFar()).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    @Tries("D9")
    void dividesALineWithoutEndAndLosesNoWordOfIt() throws IOException {
        var words = "дълга дума ".repeat(5_000).strip();
        for (var name : List.of("текст.txt", "страница.html")) {
            var content = name.endsWith("html") ? "<html><p>" + words : words;
            var source = ((Document.Read) read(name, content.getBytes(StandardCharsets.UTF_8))).source();
            assertThat(source.blocks()).allMatch(block -> block.text().length() <= ReadingLimits.LINE);
            assertThat(String.join("", texts(new Document.Read(source))).replace(" ", ""))
                    .isEqualTo(words.replace(" ", ""));
        }
    }

    @Test
    @Tries("D9")
    void leavesOutPicturesWrittenAsLetters() {
        var markdown = "Визия\n\n[image1]: <data:image/png;base64," + "iVBORw0KGgo".repeat(40_000) + ">\n\nСлед нея.";
        assertThat(String.join(" ", texts(reader.readText(markdown))))
                .hasSizeLessThan(100)
                .endsWith("След нея.");
    }

    private Document read(String name, byte[] bytes) {
        return reader.read(name, new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(Document document) {
        assertThat(document).isInstanceOf(Document.Read.class);
        return ((Document.Read) document)
                .source().blocks().stream().map(Block::text).toList();
    }

    private static void refused(String key, Document document) {
        assertThat(document)
                .isInstanceOfSatisfying(
                        Document.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
