package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.reading.HostileDocuments;
import org.megdan.core.plans.reading.ReadingLimits;
import org.megdan.testing.Effort;
import org.megdan.testing.Tries;

/** Lines made so that a careless question about them never ends. */
class HostileTextsTests {

    private static final List<String> SHAPES = List.of(("-~- ~* ~=~#~# ~ ~\t~.~. ~..~,~;~; ~:~: ~|~| " + "~"
                    + "|-~[~](~[a](~**~\\~(~1~1.~1. ~.1~1 ~1.1 ~20~2014~2014 ~2014-~2014 - " + "~"
                    + "I~I.~iv) ~а~а ~а. ~А~Аа~абв. ~<~<b>~<p ~&~_~–~— ~№ ~„" + "~"
                    + "0-~\u00a0~\u200b~\ud83d\ude00~[^1]~цел ~етап ~1 април ~a1-~http://~https://a ~file:~%1~на ~г. ")
            .split("~"));
    private static final List<String> ENDS = List.of("", "x", " !");

    /** Those that look for themselves anywhere in a text; all others are asked about its whole or its beginning. */
    private static final Set<String> SEARCHING = Set.of(
            "HtmlReader.CHARSET",
            "PlainText.TAG",
            "Words.SPACES",
            "Words.INVISIBLE",
            "DocxParagraphs.NOTE",
            "InlineText.MARKDOWN_FOOTNOTE",
            "MarkdownInline.LINK",
            "MarkdownInline.ESCAPED",
            "Finish.YEARS",
            "Dates.DOTTED",
            "Dates.ISO",
            "Titles.SENTENCE_END",
            "AdoptionSentence.BODY_END");

    /** Those that are asked only of short texts, and how short. */
    private static final Map<String, Integer> SHORT =
            Map.of("StageLine.NAME", 400, "StageLine.DIVIDER", 400, "StageDates.WORDED", 60, "StageDates.SPAN", 60);

    private static final List<String> BEGINNINGS =
            List.of("", "# ", "- ", "| ", "1. ", "Цел 1. ", "Етапи: ", "аа:", "Приета с решение № ", "2014", "а\t");

    static Stream<Arguments> patterns() throws IOException, ReflectiveOperationException {
        var found = new ArrayList<Arguments>();
        for (var folder : List.of(
                "core/plans/reading",
                "core/plans/recognition",
                "core/plans/outline",
                "core/plans/intake",
                "desk/strategy")) {
            try (var files = Files.walk(Path.of("target/classes/org/megdan", folder))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    var path = Path.of("target/classes").relativize(file).toString();
                    var name =
                            path.substring(0, path.length() - ".class".length()).replace('/', '.');
                    add(found, Class.forName(name));
                }
            }
        }
        return found.stream();
    }

    private static void add(List<Arguments> found, Class<?> type) throws IllegalAccessException {
        for (var field : type.getDeclaredFields()) {
            if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                found.add(Arguments.of(type.getSimpleName() + "." + field.getName(), field.get(null)));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    @Tries("D9")
    void aPatternAnswersEveryLongLine(String name, Pattern pattern) {
        for (var shape : SHAPES) {
            for (var end : ENDS) {
                for (var beginning : BEGINNINGS) {
                    var line = line(beginning, shape, end);
                    line = line.substring(0, Math.min(line.length(), SHORT.getOrDefault(name, line.length())));
                    var effort = Effort.begin();
                    if (!pattern.matcher(line).matches()) {
                        pattern.matcher(line).lookingAt();
                    }
                    if (SEARCHING.contains(name)) {
                        assertThat(pattern.matcher(line).results())
                                .allMatch(found -> found.end() <= ReadingLimits.LINE * 2);
                    }
                    within(1_000, effort, name, beginning, shape, end);
                }
            }
        }
    }

    @Test
    @Tries("D9")
    void aLongLineIsReadWhateverItIsMadeOf() {
        for (var shape : SHAPES) {
            for (var beginning : BEGINNINGS) {
                var line = line(beginning, shape, "x");
                var effort = Effort.begin();
                assertThat(Outlines.readTextHere("Цел 1. Мост\n" + line + "\n" + line, LevelWords.standard()))
                        .isNotNull();
                within(1_500, effort, "reading", beginning, shape, "x");
            }
        }
    }

    @Test
    @Tries("D9")
    void manyLinesTakeNoLongerThanTheirNumber() {
        for (var line : List.of(
                "| а | б | в |",
                "Цел 1. Име",
                "Задача 1.1. Дума",
                "- Целева група: деца",
                "# а",
                "Визия",
                "а и",
                "Етап: 2014 – 2020",
                "Приета с решение от общото събрание")) {
            var effort = Effort.begin();
            assertThat(Outlines.readTextHere((line + "\n").repeat(15_000), LevelWords.standard()))
                    .isNotNull();
            within(6_000, effort, "reading", line, "", "");
        }
    }

    @Test
    @Tries("D9")
    void aTextWithoutEndIsRefusedAtOnceAndASmallOneReadHere() {
        var effort = Effort.begin();
        assertThat(Outlines.readText("а ".repeat(6_000_000), LevelWords.standard()))
                .isInstanceOfSatisfying(
                        ReadResult.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("plans.reading.tooManyLetters"));
        within(1_000, effort, "refusing", "", "", "");
        assertThat(Outlines.readText("- ".repeat(20_000), LevelWords.standard()))
                .isInstanceOf(ReadResult.Recognised.class);
    }

    @Test
    void readsATableWhoseHeadSaysOnlyGoal() {
        var text = "| Цел | Задача | Резултат |\n|---|---|---|\n| Чисти улици | Кошове на площада | 20 кошa |\n";
        var outline = ((ReadResult.Recognised) Outlines.readText(text, LevelWords.standard())).outline();
        assertThat(outline.at(Level.STRATEGIC_GOAL))
                .singleElement()
                .satisfies(goal -> assertThat(goal.title()).isEqualTo("Чисти улици"));
        assertThat(outline.at(Level.TASK))
                .singleElement()
                .satisfies(task -> assertThat(task.parent())
                        .isEqualTo(outline.nodes().getFirst().id()));
    }

    @Test
    @Tries("D6")
    void theSmallFileThatStoppedTheSiteIsRead() {
        var bytes = HostileDocuments.romanFromTwoMilliards();
        assertThat(bytes).hasSizeLessThan(2_000);
        var read = Outlines.read("римски.docx", new ByteArrayInputStream(bytes), LevelWords.standard());
        assertThat(read)
                .isInstanceOfSatisfying(
                        ReadResult.Recognised.class,
                        recognised -> assertThat(recognised.source().lines())
                                .hasSize(40)
                                .allMatch(line -> line.length() < 40));
    }

    @Test
    void readApartIsReadAlike() {
        var words = new LevelWords(List.of(new LevelWords.Word("посока", LevelWords.Role.LEVEL, Level.PRIORITY)));
        var text = "<h1>Програма на Дом Явор</h1>\n<p>Посока 1. На изток</p>\nПосока 2. На запад\n";
        assertThat(Outlines.readText(text, words)).isEqualTo(Outlines.readTextHere(text, words));
    }

    private static String line(String beginning, String shape, String end) {
        return beginning + shape.repeat(ReadingLimits.LINE / shape.length()) + end;
    }

    private static void within(long milliseconds, Effort effort, String... what) {
        assertThat(effort.soFar()).as(String.join(" · ", what)).isLessThan(Duration.ofMillis(milliseconds));
    }
}
