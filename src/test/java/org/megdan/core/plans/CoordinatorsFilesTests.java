package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.core.plans.ReadOutline.bytes;
import static org.megdan.core.plans.ReadOutline.resource;
import static org.megdan.core.plans.ReadOutline.texts;
import static org.megdan.core.plans.ReadOutline.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.core.plans.outline.ContextChapter;
import org.megdan.core.plans.outline.OutlineNode;

/** Invented strategies as coordinators keep them: saved by the programs of offices, printed to PDF, typed with tabs. */
class CoordinatorsFilesTests {

    @ParameterizedTest
    @ValueSource(strings = {"numbered-by-word.docx", "nested-lists.odt"})
    void theChapterOfGoalsEndsTheChapterBeforeIt(String file) throws IOException {
        var outline = resource(file);

        assertThat(tree(outline))
                .containsExactly(
                        "1 Култура във всяко село",
                        "  1.1 Пътуваща сцена",
                        "    1.1.1 Покупка на камион",
                        "    1.1.2 График за лятото",
                        "  1.2 Книги по домовете",
                        "2 Млади творци",
                        "  2.1 Стипендии",
                        "  2.2 Ателиета");
        assertThat(outline.context()).extracting(ContextChapter::kind).containsExactly("ABOUT", "VISION", "MONITORING");
        assertThat(texts(outline.context().get(1).paragraphs())).containsExactly("Всяка вечер някъде има концерт.");
    }

    @Test
    void readsAPageSavedByWord() throws IOException {
        var outline = resource("saved-by-word.html");

        assertThat(tree(outline))
                .containsExactly(
                        "1 Всеки час се брои",
                        "  1.1 Дневник на часовете",
                        "  1.2 Удостоверение в края на годината",
                        "2 Никой не е сам",
                        "   Наставник за всеки нов",
                        "   Среща всеки месец");
        assertThat(outline.context()).extracting(ContextChapter::kind).containsExactly("SWOT");
    }

    @Test
    void readsTabs() throws IOException {
        var outline = resource("tabs.txt");

        assertThat(tree(outline))
                .containsExactly(
                        "1 Вода за всички села",
                        "  1.1 Сондажи",
                        "  1.2 Нови тръби",
                        "    а по главната улица",
                        "    б до училището",
                        "2 Чисти извори",
                        "  2.1 Ограда",
                        "  2.2 Пазачи доброволци");
        assertThat(outline.stages()).hasSize(2);
    }

    @Test
    void objectivesAboveObjectivesAreStrategicGoals() throws IOException {
        var outline = resource("objectives.txt");

        assertThat(outline.at(Level.STRATEGIC_GOAL))
                .extracting(OutlineNode::title)
                .containsExactly("Clean water", "Paths for everyone");
        assertThat(outline.at(Level.SPECIFIC_GOAL))
                .extracting(OutlineNode::code)
                .containsExactly("1.1", "1.2", "2.1", "2.2");
        assertThat(outline.at(Level.ACTIVITY)).hasSize(3);
    }

    @Test
    void aDecimalUnderARomanNumberStandsUnderIt() throws IOException {
        var outline = resource("roman-and-decimal.txt");

        assertThat(outline.at(Level.PRIORITY)).extracting(OutlineNode::code).containsExactly("I", "II");
        assertThat(outline.at(Level.MEASURE))
                .extracting(OutlineNode::code)
                .containsExactly("I.1", "I.2", "II.1", "II.2");
        assertThat(outline.doubts()).isZero();
    }

    @Test
    void readsTwoColumnsOneAfterTheOther() throws IOException {
        var outline = resource("two-columns.pdf");

        assertThat(outline.title()).isEqualTo("Стратегия за младите хора в град Ясен 2031–2035");
        assertThat(outline.at(Level.SPECIFIC_GOAL))
                .extracting(OutlineNode::code)
                .containsExactly("I.1", "I.2", "II.1");
        assertThat(outline.at(Level.TASK)).hasSize(6);
        assertThat(texts(outline.nodes().getFirst().results()))
                .containsExactly("два отворени клуба", "триста посетители на месец");
    }

    @Test
    void theHeadsOfTwoPagesAreNoText() throws IOException {
        var outline = resource("running-heads.pdf");

        assertThat(outline.title()).isEqualTo("Стратегия на клуб „Мост“ за 2031–2036 година");
        assertThat(outline.at(Level.STRATEGIC_GOAL)).hasSize(3);
        assertThat(outline.at(Level.SPECIFIC_GOAL)).hasSize(7);
        assertThat(outline.context().getLast().paragraphs()).hasSize(1);
        assertThat(outline.kept()).isEmpty();
    }

    @Test
    void aChapterBehindTheGoalsIsToldByItsNumber() {
        var outline = bytes("глави.txt", """
                Стратегия на дом Явор

                I. Визия
                Топло за всички.

                II. Цели и мерки
                1. Дърва
                1.1. Дървен навес
                2. Прозорци

                III. Кой какво плаща
                Всеки по малко.
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(tree(outline)).containsExactly("1 Дърва", "  1.1 Дървен навес", "2 Прозорци");
        assertThat(outline.context()).extracting(ContextChapter::title).containsExactly("Визия", "Кой какво плаща");
    }

    @Test
    void numbersUnderTheChapterOfGoalsMissNoParent() {
        var outline = bytes("номера.txt", """
                Стратегия на дом Явор

                1. Визия
                Топло за всички.

                2. Стратегически цели
                2.1. Дърва
                2.1.1. Навес
                2.2. Прозорци

                3. Мониторинг
                През март.
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(tree(outline)).containsExactly("2.1 Дърва", "  2.1.1 Навес", "2.2 Прозорци");
        assertThat(outline.nodes().stream()
                        .flatMap(node -> node.doubts().stream())
                        .map(doubt -> doubt.key()))
                .doesNotContain("plans.doubt.parentMissing");
        assertThat(outline.context()).extracting(ContextChapter::kind).containsExactly("VISION", "MONITORING");
    }
}
