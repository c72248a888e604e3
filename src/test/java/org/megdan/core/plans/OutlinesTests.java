package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.outline.ContextChapter;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineNode;
import org.megdan.core.plans.outline.OutlineWords;
import org.megdan.core.plans.outline.Period;
import org.megdan.core.plans.reading.SourceText;

/** The strategy of source 000, untouched and uncorrected: what the importer must find in it. */
class OutlinesTests {

    private static Outline outline;
    private static SourceText source;

    @BeforeAll
    static void readsTheFileAsItStands() throws IOException {
        var file = Path.of("docs/mission/sources/000_393b4ec2821460d2.txt");
        try (var content = Files.newInputStream(file)) {
            var read = (ReadResult.Recognised)
                    Outlines.read(file.getFileName().toString(), content, LevelWords.standard());
            outline = read.outline();
            source = read.source();
        }
    }

    @Test
    void findsEveryGoalTaskGroupAndResult() {
        assertThat(outline.at(Level.STRATEGIC_GOAL)).hasSize(4);
        assertThat(outline.at(Level.SPECIFIC_GOAL)).hasSize(18);
        assertThat(outline.at(Level.TASK)).hasSize(105);
        assertThat(outline.nodes()).hasSize(127);
        assertThat(entries(OutlineNode::targetGroups)).hasSize(31);
        assertThat(entries(OutlineNode::results)).hasSize(38);
        assertThat(entries(OutlineNode::notes)).isEmpty();
    }

    @Test
    void keepsTitlePeriodAndAdoption() {
        assertThat(outline.title()).isEqualTo("СТРАТЕГИЯ ЗА РАБОТА И РАЗВИТИЕ 2014 – 2020");
        assertThat(outline.period()).isEqualTo(new Period(2014, 2020));
        var adoption = Objects.requireNonNull(outline.adoption());
        assertThat(adoption.body()).isEqualTo("Общото събрание на КНСО");
        assertThat(adoption.date()).isEqualTo(LocalDate.of(2014, 4, 1));
    }

    @Test
    void keepsTitlesWholeThatPagesAndTablesBreak() {
        assertThat(titles("2.3"))
                .containsExactly(
                        "Предоставяне на подкрепа за спонтанно възникнали и ефективно действащи неформални групи");
        assertThat(titles("4.4"))
                .containsExactly("Повишаване на експертния потенциал и професионалните умения на екипа");
        assertThat(titles("3.4")).containsExactly("Осигуряване на интегрирана подкрепа за целевите групи");
        assertThat(titles("1.5")).containsExactly("Консолидиране на мненията и позициите на НПО");
        assertThat(titles("2.2.5"))
                .containsExactly("Разширяване на Центъра за работа с доброволци (ЦРД) към КНСО. Включване на членовете "
                        + "на Центъра или негови представители във всички значими дискусии и инициативи на КНСО");
    }

    @Test
    void numbersTasksWithoutGapsUnderTheirGoals() {
        for (var goal : outline.at(Level.SPECIFIC_GOAL)) {
            var codes = outline.childrenOf(goal.id()).stream()
                    .map(OutlineNode::code)
                    .toList();
            var expected = Stream.iterate(1, i -> i + 1)
                    .limit(codes.size())
                    .map(i -> goal.code() + "." + i)
                    .toList();
            assertThat(codes).isEqualTo(expected);
        }
    }

    @Test
    void makesOneNodeOfAGoalListedTwiceAndMarksTheOtherWording() {
        var goal = one("3.1");
        assertThat(goal.title()).isEqualTo("Повишаване броя и качеството на предоставяните от НПО социални услуги");
        assertThat(goal.wordings())
                .singleElement()
                .satisfies(other -> assertThat(other.title())
                        .isEqualTo("Предоставяне на социални услуги от НПО за различни целеви групи"));
        assertThat(goal.doubts()).extracting("key").containsExactly("plans.doubt.otherWording");
        assertThat(one("1.1").doubts()).isEmpty();
        assertThat(outline.nodes())
                .filteredOn(node -> !node.level().equals(Level.TASK))
                .allSatisfy(node -> assertThat(node.wordings()).hasSize(1));
    }

    @Test
    void putsTheFootnoteWhereItBelongs() {
        assertThat(one("1.3.3").footnotes()).singleElement().satisfies(footnote -> {
            assertThat(footnote.mark()).isEqualTo("1");
            assertThat(footnote.text()).startsWith("Всички предложени в документа заглавия са работни");
        });
        assertThat(outline.nodes())
                .filteredOn(node -> !node.footnotes().isEmpty())
                .hasSize(1);
    }

    @Test
    void keepsTheOtherChaptersAsContext() {
        assertThat(outline.context())
                .extracting(ContextChapter::kind)
                .contains(
                        "MISSION",
                        "AIMS",
                        "PARTNERSHIPS",
                        "AREAS",
                        "ACTIVITIES",
                        "STRENGTHS",
                        "WEAKNESSES",
                        "ACHIEVEMENTS",
                        "VISION",
                        "TARGET_GROUPS",
                        "EXPECTED_CHANGES",
                        "IMPLEMENTATION");
        assertThat(outline.context())
                .filteredOn(chapter -> chapter.code().startsWith("2.4."))
                .hasSize(5)
                .allSatisfy(chapter -> assertThat(chapter.kind()).isEqualTo("EXPECTED_CHANGES"))
                .allSatisfy(chapter -> assertThat(chapter.paragraphs()).hasSize(1));
    }

    @Test
    void losesNoWordAndDoublesNone() {
        assertThat(outline.kept()).isEmpty();
        assertThat(OutlineWords.of(outline)).isEqualTo(OutlineWords.of(source));
    }

    @Test
    void saysWhereEachNodeCameFrom() {
        assertThat(outline.nodes()).allSatisfy(node -> {
            var lines = String.join(
                    " ",
                    source.lines().subList(node.spot().from() - 1, node.spot().to()));
            assertThat(lines).contains(node.code()).contains(node.title().substring(0, 12));
        });
    }

    private static List<Entry> entries(java.util.function.Function<OutlineNode, List<Entry>> kind) {
        return outline.nodes().stream().map(kind).flatMap(List::stream).toList();
    }

    private static List<String> titles(String code) {
        return outline.nodes().stream()
                .filter(node -> node.code().equals(code))
                .map(OutlineNode::title)
                .toList();
    }

    private static OutlineNode one(String code) {
        return outline.nodes().stream()
                .filter(node -> node.code().equals(code))
                .reduce((first, second) -> {
                    throw new AssertionError("two nodes " + code);
                })
                .orElseThrow();
    }
}
