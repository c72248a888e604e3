package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.core.plans.ReadOutline.bytes;
import static org.megdan.core.plans.ReadOutline.letters;
import static org.megdan.core.plans.ReadOutline.read;
import static org.megdan.core.plans.ReadOutline.resource;
import static org.megdan.core.plans.ReadOutline.texts;
import static org.megdan.core.plans.ReadOutline.tree;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.outline.ContextChapter;
import org.megdan.core.plans.outline.Doubt;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.OutlineNode;
import org.megdan.core.plans.outline.OutlineStage;
import org.megdan.core.plans.outline.OutlineWords;

/** Invented strategies written in many manners; no word of any may be lost. */
class WritingMannersTests {

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
    void takesATableOfContentsForPaper() throws IOException {
        var outline = resource("contents.txt");
        assertThat(tree(outline))
                .containsExactly(
                        "I FEED EVERY CHILD",
                        "  1.1 Breakfast in all ten schools by 2031",
                        "    1.1.1 Recruit sixty volunteers",
                        "    1.1.2 Find a baker who bakes before dawn",
                        "  1.2 Nobody asks for a form",
                        "     Remove the form",
                        "     Train the greeters",
                        "II WASTE NOTHING",
                        "  2.1 Collect from every shop",
                        "    a two vans",
                        "    b a telephone line");
        assertThat(Objects.requireNonNull(outline.adoption()).body()).isEqualTo("Board of Directors");
    }

    @Test
    void readsLabelsThatStandAboveTheirTitles() throws IOException {
        var outline = resource("bare-labels.txt");
        assertThat(tree(outline))
                .containsExactly(
                        "1 Хората пеят",
                        "  1.1 Хор за начинаещи",
                        "    1 Прослушване",
                        "    2 Репетиции",
                        "  1.2 Хор за напреднали",
                        "    1 Турне",
                        "2 Хората слушат",
                        "  1 Концерт");
        assertThat(texts(outline.nodes().get(1).targetGroups())).containsExactly("Начинаещи певци", "Бащи");
        assertThat(outline.stages()).extracting(OutlineStage::name).containsExactly("Първи етап", "Втори етап");
        assertThat(outline.context()).extracting(ContextChapter::kind).contains("MISSION");
    }

    @Test
    void joinsGoalsThatAreListedBeforeTheyAreTold() throws IOException {
        var outline = resource("listed-twice.txt");
        assertThat(outline.at(Level.SPECIFIC_GOAL))
                .extracting(OutlineNode::code)
                .containsExactly("1.1", "1.2", "2.1");
        assertThat(outline.at(Level.SPECIFIC_GOAL).get(1).title()).isEqualTo("Нови дейности за младите хора");
        assertThat(outline.at(Level.SPECIFIC_GOAL).get(1).wordings()).hasSize(1);
        assertThat(outline.at(Level.STRATEGIC_GOAL).getLast().title())
                .isEqualTo("Читалищни работници с достойни заплати");
    }

    @Test
    void readsStagesAndAdoptionFromTheRemainsOfATable() throws IOException {
        try (var in = java.nio.file.Files.newInputStream(
                java.nio.file.Path.of("docs/mission/sources/004_8b5d599e1818b705.txt"))) {
            var outline = read("004.txt", in);
            assertThat(outline.stages())
                    .extracting(stage -> stage.name() + " " + stage.from() + " " + stage.until())
                    .containsExactly(
                            "Подготвителен етап 2016-01-01 2016-03-31",
                            "Първи етап 2016-01-01 2018-12-31",
                            "Оценка и препланиране 2018-10-01 2018-12-31",
                            "Втори етап 2019-01-01 2020-12-31",
                            "Финална оценка на въздействието от Общинската стратегия 2020-01-01 2020-12-31");
            assertThat(outline.stages().getFirst().activities()).hasSize(3);
            var adoption = Objects.requireNonNull(outline.adoption());
            assertThat(adoption.decision()).isEqualTo("84");
            assertThat(adoption.protocol()).isEqualTo("8");
            assertThat(adoption.date()).isEqualTo(LocalDate.of(2016, 3, 25));
            assertThat(adoption.body()).isEqualTo("Общински Съвет Гулянци");
        }
    }

    @Test
    void offersTheFirstWordsWhereADocumentDoesNotSayWhatItIsCalled() {
        var outline = bytes("без име.txt", """
                2031 – 2035 Село Крива бара, май 2031 г.

                Стратегическа цел 1. Ред
                1.1. Метене на двора
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(outline.title()).isEmpty();
        assertThat(outline.suggestedTitle()).startsWith("2031 – 2035 Село Крива бара");
        assertThat(outline.kept()).hasSize(1);
        assertThat(Objects.requireNonNull(outline.period()).to()).isEqualTo(2035);
    }

    @Test
    void refusesADocumentOfEndlesslyManyLines() {
        var text = "1. а\n\n".repeat(70_000);
        assertThat(Outlines.readText(text, LevelWords.standard())).isInstanceOf(ReadResult.Refused.class);
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
}
