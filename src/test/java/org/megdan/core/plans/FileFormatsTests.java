package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.megdan.core.plans.ReadOutline.bytes;
import static org.megdan.core.plans.ReadOutline.resource;
import static org.megdan.core.plans.ReadOutline.texts;
import static org.megdan.core.plans.ReadOutline.tree;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.outline.ContextChapter;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.Footnote;
import org.megdan.core.plans.outline.OutlineNode;
import org.megdan.core.plans.outline.OutlineStage;
import org.megdan.core.plans.outline.Period;
import org.megdan.core.plans.reading.SampleDocuments;

/** Invented strategies as files of many formats; no word of any may be lost. */
class FileFormatsTests {

    private static final List<List<String>> TABLE = List.of(
            List.of("Приоритет", "Мярка", "Очаквани резултати"),
            List.of("1. Чист въздух", "1.1. Залесяване на голите\nхълмове над селото", "сто дръвчета"),
            List.of("", "1.2. Филтри", "десет филтъра"),
            List.of("2. Живи села", "2.1. Пекарна", "хляб всеки\nден"));

    private static final List<List<String>> TABLE_OF_SHORT_ROWS = List.of(
            List.of("Приоритет", "Мярка", "Очаквани резултати"),
            List.of("1. Чист въздух", "1.1. Залесяване", "сто дръвчета"),
            List.of("1. Чист въздух", "1.2. Филтри", "десет филтъра"),
            List.of("2. Живи села", "2.1. Пекарна", "хляб"));

    @Test
    void readsTablesOfAWebPage() throws IOException {
        var outline = resource("tables.html");
        assertThat(tree(outline))
                .containsExactly(
                        "1 Живи читалища",
                        "  1.1 Библиотеки за всички",
                        "    1.1.1 Пътуваща библиотека",
                        "    1.1.2 Книги на лесен език",
                        "  1.2 Музика и танци",
                        "    1.2.1 Лятна школа",
                        "    1.2.2 Надсвирване",
                        "2 Пари за култура",
                        "  2.1 Местно дарителство",
                        "    2.1.1 Благотворителен базар");
        assertThat(texts(outline.nodes().get(2).targetGroups())).containsExactly("деца", "възрастни хора");
        assertThat(outline.context()).extracting(ContextChapter::kind).contains("VISION", "MONITORING");
    }

    @Test
    void readsWordWithItsOwnNumbers() {
        var outline = bytes("choir.docx", SampleDocuments.docx());
        assertThat(tree(outline))
                .containsExactly(
                        "1 More voices",
                        "  1 Open rehearsals",
                        "    a in the fish market",
                        "    b in two schools",
                        "  2 A choir for children",
                        "2 A roof of our own",
                        "   Mend the old net loft",
                        "   Share it with sailors");
        assertThat(outline.nodes().get(4).footnotes())
                .extracting(Footnote::text)
                .containsExactly("From seven years of age.");
        assertThat(texts(outline.nodes().getLast().results())).containsExactly("Open every evening");
        assertThat(outline.context()).extracting(ContextChapter::kind).contains("VISION", "MONITORING");
    }

    @Test
    void readsOpenDocument() {
        var outline = bytes("кошер.odt", SampleDocuments.odt());
        assertThat(tree(outline))
                .containsExactly(
                        "1 Здрави пчели",
                        "  1 Цветни ивици край нивите",
                        "    1.1 семена за десет села",
                        "    1.2 договор със стопаните",
                        "  2 Обща лаборатория",
                        "2 Мед на всяка маса",
                        "   Празник на меда");
        assertThat(texts(outline.nodes().getFirst().targetGroups())).containsExactly("пчелари", "земеделци");
        assertThat(outline.nodes().getFirst().footnotes()).hasSize(1);
    }

    @Test
    void readsPdfOverPagesWithRunningHeads() {
        var outline = bytes(
                "ветрило.pdf",
                SampleDocuments.pdf(List.of(
                        List.of(
                                "Общество Ветрило",
                                "СТРАТЕГИЯ НА ОБЩЕСТВО ВЕТРИЛО 2031 – 2033",
                                "Стратегическа цел 1. Всяко дете да може да плува,",
                                "преди да тръгне на училище",
                                "Задачи:",
                                "1.1. Басейн в квартала, достъпен за деца с увреждания и за",
                                "1"),
                        List.of(
                                "Общество Ветрило",
                                "техните родители;",
                                "1.2. Безплатни уроци през лятото;",
                                "1.3. Треньори доброволци.",
                                "2"),
                        List.of("Общество Ветрило", "Стратегическа цел 2. Чисто езеро", "3"))));
        assertThat(tree(outline))
                .containsExactly(
                        "1 Всяко дете да може да плува, преди да тръгне на училище",
                        "  1.1 Басейн в квартала, достъпен за деца с увреждания и за техните родители",
                        "  1.2 Безплатни уроци през лятото",
                        "  1.3 Треньори доброволци",
                        "2 Чисто езеро");
        assertThat(outline.nodes().getLast().spot().page()).isEqualTo(3);
    }

    @Test
    void readsWindows1251() {
        var text = "Стратегия на Дом Ела\r\n\r\nПриоритет 1. Уют\r\nПриоритет 2. Тишина\r\n";
        assertThat(tree(bytes("ела.txt", text.getBytes(Charset.forName("windows-1251")))))
                .containsExactly("1 Уют", "2 Тишина");
    }

    @Test
    void readsHeadingsAndListsAlone() throws IOException {
        assertThat(tree(resource("headings.md")))
                .containsExactly(
                        " Health",
                        "   Walk to school",
                        "     Paint crossings",
                        "     Walking bus",
                        "   Eat well",
                        "     School garden",
                        " Culture",
                        "   Open stages",
                        "     Buskers' corner");
        assertThat(tree(resource("nested-lists.html")))
                .containsExactly(
                        "1 Collections",
                        "  1 Catalogue the looms",
                        "  2 Lend to schools",
                        "     trunks with tools",
                        "     a guide",
                        "2 Visitors",
                        "  1 Open on Mondays");
    }

    @Test
    void readsEnglishMarkdown() throws IOException {
        var outline = resource("english.md");
        assertThat(outline.period()).isEqualTo(new Period(2031, 2035));
        assertThat(outline.at(Level.STRATEGIC_GOAL)).hasSize(2);
        assertThat(outline.at(Level.SPECIFIC_GOAL)).hasSize(3);
        assertThat(outline.at(Level.TASK)).hasSize(5);
        assertThat(outline.at(Level.ACTIVITY)).hasSize(2);
        var first = outline.nodes().getFirst();
        assertThat(texts(first.targetGroups())).containsExactly("children walking home", "shift workers");
        assertThat(first.results()).hasSize(2);
        assertThat(first.footnotes())
                .extracting(Footnote::text)
                .containsExactly("Measured between sunset and midnight.");
        assertThat(outline.stages()).extracting(OutlineStage::from).contains(LocalDate.of(2031, 1, 1));
        assertThat(Objects.requireNonNull(outline.adoption()).date()).isEqualTo(LocalDate.of(2031, 3, 3));
    }

    @Test
    void readsTheTableOfAPdfByTheColumnsOfItsWords() {
        for (int gap : List.of(0, 8)) {
            var rows = gap == 0 ? TABLE_OF_SHORT_ROWS : TABLE;
            var outline = bytes("таблица.pdf", SampleDocuments.tablePdf(List.of(50, 200, 380), gap, rows));

            assertThat(outline.at(Level.PRIORITY))
                    .extracting(OutlineNode::title)
                    .containsExactly("Чист въздух", "Живи села");
            assertThat(outline.at(Level.MEASURE))
                    .extracting(OutlineNode::code, OutlineNode::title)
                    .containsExactly(
                            tuple("1.1", gap == 0 ? "Залесяване" : "Залесяване на голите хълмове над селото"),
                            tuple("1.2", "Филтри"),
                            tuple("2.1", "Пекарна"));
            assertThat(outline.at(Level.MEASURE).getFirst().results())
                    .extracting(Entry::text)
                    .containsExactly("сто дръвчета");
        }
    }
}
