package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.core.plans.ReadOutline.bytes;
import static org.megdan.core.plans.ReadOutline.resource;
import static org.megdan.core.plans.ReadOutline.texts;
import static org.megdan.core.plans.ReadOutline.tree;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineNode;
import org.megdan.core.plans.reading.SampleDocuments;

/** Tables of PDFs, made by different programs: with rules and without, in narrow columns, with cells of several lines. */
class PdfTablesTests {

    private static final String TABLE = """
            <html><head><style>
            body { font: 9px 'Noto'; width: 520px } table { width: 100%%; border-collapse: collapse }
            td { padding: 1px 3px; vertical-align: top } %s
            </style></head><body>
            <h1>Програма за чист въздух на град Липа 2031–2034</h1>
            <p>Приоритетите и мерките са събрани в таблица.</p>
            <table>
            <tr><td width="75">Приоритет</td><td width="150">Мярка</td><td width="80">Целеви групи</td><td>Очаквани резултати</td></tr>
            <tr><td>1. Чист въздух в кварталите</td><td>1.1. Залесяване на голите хълмове над града заедно с училищата</td><td>ученици; родители</td><td>сто нови дръвчета до края на втората година</td></tr>
            <tr><td></td><td>1.2. Филтри за комините</td><td>домакинства</td><td>десет филтъра всяка зима</td></tr>
            <tr><td>2. Тихи улици</td><td>2.1. Автобус до гарата на всеки двадесет минути</td><td>пътници</td><td>половината пътувания са с автобус</td></tr>
            </table>
            <p>Програмата се преглежда всяка година.</p></body></html>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "td { border: 1px solid #000 }",
                "tr { border-bottom: 1px solid #777 }",
                "td { border-left: 1px solid #777 }",
                "td { padding: 5px 3px }",
                "td { background: #eee; border: 2px solid #fff }"
            })
    void readsATableDrawnInAnyManner(String style) throws IOException {
        var outline = bytes("въздух.pdf", print(TABLE.formatted(style)));

        assertThat(outline.title()).isEqualTo("Програма за чист въздух на град Липа 2031–2034");
        assertThat(tree(outline))
                .containsExactly(
                        "1 Чист въздух в кварталите",
                        "  1.1 Залесяване на голите хълмове над града заедно с училищата",
                        "  1.2 Филтри за комините",
                        "2 Тихи улици",
                        "  2.1 Автобус до гарата на всеки двадесет минути");
        var first = outline.at(Level.MEASURE).getFirst();
        assertThat(texts(first.targetGroups())).containsExactly("ученици", "родители");
        assertThat(texts(first.results())).containsExactly("сто нови дръвчета до края на втората година");
        assertThat(outline.doubts()).isZero();
    }

    @Test
    void whatFollowsATableBelongsToNoRowOfIt() throws IOException {
        var outline = bytes("въздух.pdf", print(TABLE.formatted("")));

        assertThat(outline.nodes()).allSatisfy(node -> assertThat(node.notes()).isEmpty());
        assertThat(outline.kept()).extracting(kept -> kept.text()).contains("Програмата се преглежда всяка година.");
    }

    @Test
    void readsATableThatABrowserPrinted() throws IOException {
        var outline = resource("table-of-a-browser.pdf");

        assertThat(outline.at(Level.PRIORITY))
                .extracting(OutlineNode::title)
                .containsExactly("Чист въздух в кварталите", "Тихи улици");
        assertThat(outline.at(Level.MEASURE)).extracting(OutlineNode::code).containsExactly("1.1", "1.2", "2.1", "2.2");
        assertThat(outline.at(Level.MEASURE)).allSatisfy(measure -> {
            assertThat(measure.targetGroups()).isNotEmpty();
            assertThat(measure.results()).hasSize(1);
            assertThat(texts(measure.notes()).getFirst()).startsWith("Срок: 203");
        });
    }

    @Test
    void readsCellsThatGoOverSeveralRows() throws IOException {
        assertThat(tree(resource("table-of-an-office.pdf")))
                .containsExactly(
                        "1 Вода във всеки дом през цялото лято",
                        "  1.1 Нова тръба от каптажа до горната махала",
                        "  1.2 Водомери",
                        "2 Чиста река",
                        "  2.1 Пречиствателна станция за двете села заедно",
                        "  2.2 Дневник на рибарите");
    }

    @Test
    void readsHeadsThatStandAsCloseAsWords() {
        var rows = List.of(
                List.of("Приоритет", "Мярка", "Срок", "Отговорник"),
                List.of("1. Въздух", "1.1. Ели", "2031", "Горското"),
                List.of("", "1.2. Кестени", "2032", "Училището"),
                List.of("2. Вода", "2.1. Кладенец", "2033", "Общината"));
        var outline = bytes("тясно.pdf", SampleDocuments.tablePdf(List.of(50, 105, 171, 199), 0, rows));

        assertThat(tree(outline)).containsExactly("1 Въздух", "  1.1 Ели", "  1.2 Кестени", "2 Вода", "  2.1 Кладенец");
        assertThat(texts(outline.at(Level.MEASURE).get(1).notes()))
                .containsExactly("Срок: 2032", "Отговорник: Училището");
    }

    @Test
    void saysWhenColumnsCannotBeTold() throws IOException {
        var outline = bytes("криво.pdf", print("""
                <html><body style="font: 10px 'Noto'"><h1>Стратегия на дом Явор</h1>
                <p>Цел 1. Топъл дом</p>
                <pre style="font: 10px 'Noto'">1.1. Дърва               кметът             2031
                1.2. Прозорци от двете страни            майсторът          2032
                1.3. Врата           всички          от пролетта до късната есен
                1.4. Покривът над голямата стая    кметът     веднага</pre></body></html>
                """));

        assertThat(doubts(outline)).contains("plans.doubt.tableUnclear");
    }

    @Test
    void saysThatAPageFullOfRulesIsUnclear() throws IOException {
        var outline = bytes("щриховано.pdf", hatched(print(TABLE.formatted("td { border: 1px solid #000 }"))));

        assertThat(doubts(outline)).contains("plans.doubt.tableUnclear");
    }

    @Test
    void saysWhenTheHeadOfATableRanTogether() {
        var outline = bytes("слято.txt", """
                Програма на дом Явор

                Приоритет Мярка Очаквани резултати
                1. Топлина 1.1. Дърва суха зима
                2. Светлина 2.1. Прозорци по-малко лампи
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(doubts(outline)).contains("plans.doubt.tableHead");
        assertThat(outline.nodes().getFirst().doubts())
                .anySatisfy(doubt -> assertThat(doubt.arguments()).containsExactly("3"));
    }

    private static List<String> doubts(Outline outline) {
        return outline.nodes().stream()
                .flatMap(node -> node.doubts().stream())
                .map(doubt -> doubt.key())
                .toList();
    }

    /** With four thousand short rules on each page, none of which touches another. */
    private static byte[] hatched(byte[] plain) throws IOException {
        try (var pdf = Loader.loadPDF(plain)) {
            for (var page : pdf.getPages()) {
                try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, false)) {
                    IntStream.range(0, 4_000).forEach(i -> stroke(content, 20 + i % 80 * 7, 20 + i / 80 * 14));
                }
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void stroke(PDPageContentStream content, int x, int y) {
        try {
            content.moveTo(x, y);
            content.lineTo(x, y + 7);
            content.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] print(String html) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .useFont(
                        () -> Objects.requireNonNull(PdfTablesTests.class.getResourceAsStream(
                                "/fonts/pdf/400Regular/NotoSans_400Regular.ttf")),
                        "Noto")
                .toStream(out)
                .run();
        return out.toByteArray();
    }
}
