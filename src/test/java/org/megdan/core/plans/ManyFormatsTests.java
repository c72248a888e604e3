package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.outline.ContextChapter;
import org.megdan.core.plans.outline.Doubt;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.Footnote;
import org.megdan.core.plans.outline.Level;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineNode;
import org.megdan.core.plans.outline.OutlineStage;
import org.megdan.core.plans.outline.OutlineWords;
import org.megdan.core.plans.outline.Period;
import org.megdan.core.plans.reading.SampleDocuments;

/** Invented strategies in many formats and manners; no word of any may be lost. */
class ManyFormatsTests {

    @Test
    void readsRomanAndLetteredText() throws IOException {
        var outline = resource("roman.txt");
        assertThat(outline.title()).startsWith("ОБЩИНСКА СТРАТЕГИЯ");
        assertThat(tree(outline))
                .containsExactly(
                        "I Повече места за срещи",
                        "  1 Читалищата отварят вратите си вечер",
                        "    а дежурни доброволци",
                        "    б топла зала през зимата",
                        "    в общ календар на събитията",
                        "  2 Младежки център в старата поща",
                        "II По-добра връзка с училищата",
                        "  1 Стажове в местни фирми",
                        "    а договори с поне пет фирми",
                        "    б наставник за всеки стажант",
                        "III Младите решават",
                        "  1 Младежки бюджет",
                        "  2 Младежки съвет към кмета");
        var adoption = Objects.requireNonNull(outline.adoption());
        assertThat(adoption.decision()).isEqualTo("17");
        assertThat(adoption.protocol()).isEqualTo("3");
        assertThat(adoption.body()).isEqualTo("Общински съвет Тиха река");
    }

    @Test
    void readsTheMunicipalMannerOfPrioritiesMeasuresAndActivities() throws IOException {
        var outline = resource("municipal.txt");
        assertThat(outline.at(Level.PRIORITY)).hasSize(2);
        assertThat(outline.at(Level.MEASURE)).extracting(OutlineNode::code).containsExactly("1.1", "1.2", "2.1");
        assertThat(outline.at(Level.ACTIVITY)).hasSize(6);
        assertThat(texts(outline.at(Level.MEASURE).getFirst().targetGroups()))
                .containsExactly("всички домакинства", "училищата");
        assertThat(outline.stages())
                .extracting(OutlineStage::name)
                .containsExactly("Подготовка", "Първи етап", "Втори етап");
        assertThat(outline.context()).extracting(ContextChapter::kind).contains("ABOUT", "STAGES", "MONITORING");
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
    void marksNumbersThatRepeatOrAreMissing() {
        var outline = bytes("грешки.txt", """
                Стратегия на Дом Бреза
                Стратегическа цел 1. Ред
                1.1. Метене на двора
                1.2. Пране на килими
                1.2. Готвене за всички
                1.5. Поливане на цветя
                3.1. Сметки за тока
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(outline.nodes()).hasSize(6);
        assertThat(outline.nodes().stream()
                        .flatMap(node -> node.doubts().stream())
                        .map(Doubt::key))
                .contains("plans.doubt.duplicateCode", "plans.doubt.missingCode", "plans.doubt.parentMissing");
    }

    @Test
    void learnsTheCoordinatorsWords() {
        var words = new LevelWords(List.of(new LevelWords.Word("посока", LevelWords.Role.LEVEL, Level.PRIORITY)));
        var read = Outlines.readText("Програма на Дом Явор\nПосока 1. На изток\nПосока 2. На запад\n", words);
        assertThat(((ReadResult.Recognised) read).outline().at(Level.PRIORITY)).hasSize(2);
    }

    @Test
    void losesNothingOfTheOtherSources() throws IOException {
        for (var name : List.of(
                "001_521a2b2b54cdccb5", "002_3b9da460ce563409", "003_f103e85ab9945288", "004_8b5d599e1818b705")) {
            try (var in = java.nio.file.Files.newInputStream(
                    java.nio.file.Path.of("docs/mission/sources/" + name + ".txt"))) {
                var read = (ReadResult.Recognised) Outlines.read(name, in, LevelWords.standard());
                assertThat(letters(OutlineWords.of(read.outline())))
                        .as(name)
                        .isEqualTo(letters(OutlineWords.of(read.source())));
            }
        }
    }

    private static Outline resource(String name) throws IOException {
        try (var in = ManyFormatsTests.class.getResourceAsStream("/outlines/" + name)) {
            return read(name, Objects.requireNonNull(in));
        }
    }

    private static Outline bytes(String name, byte[] bytes) {
        return read(name, new ByteArrayInputStream(bytes));
    }

    private static Outline read(String name, InputStream in) {
        var result = Outlines.read(name, in, LevelWords.standard());
        assertThat(result).isInstanceOf(ReadResult.Recognised.class);
        var read = (ReadResult.Recognised) result;
        var found = letters(OutlineWords.of(read.outline()));
        letters(OutlineWords.of(read.source()))
                .forEach((letter, count) -> assertThat(found.getOrDefault(letter, 0))
                        .as(Character.toString(letter))
                        .isGreaterThanOrEqualTo(count));
        return read.outline();
    }

    /** Letters, not words: a word divided at the end of a line is whole again in the outline. */
    private static Map<Integer, Integer> letters(Map<String, Long> words) {
        var counts = new TreeMap<Integer, Integer>();
        words.forEach((word, count) -> word.chars().forEach(c -> counts.merge(c, count.intValue(), Integer::sum)));
        return counts;
    }

    private static List<String> tree(Outline outline) {
        return outline.nodes().stream()
                .map(node -> "  ".repeat(depth(outline, node)) + node.code() + " " + node.title())
                .toList();
    }

    private static int depth(Outline outline, OutlineNode node) {
        var parent = node.parent();
        return parent == null ? 0 : 1 + depth(outline, outline.find(parent).orElseThrow());
    }

    private static List<String> texts(List<Entry> entries) {
        return entries.stream().map(Entry::text).toList();
    }
}
