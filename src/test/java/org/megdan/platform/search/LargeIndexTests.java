package org.megdan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.search.words.Word;
import org.megdan.platform.search.words.Words;
import org.megdan.testing.Effort;

/** A hundred thousand goals and tasks in the words of the source texts, as often as they stand there. */
@Tag("large")
class LargeIndexTests {

    private static final int DOCUMENTS = 100_000;
    private static final int ROUNDS = 20;
    private static final double MOST_P95_MS = 50;
    private static final List<String> TYPED = List.of(
            "доброволци",
            "обществени обсъждания",
            "граждански организации общината",
            "обучение на младежи",
            "регионален фонд за развитие",
            "1042.7",
            "stanovishte",
            "dobrovoltsi obuchenie",
            "savet",
            "саветите",
            "доброволтсите",
            "партньосртво организации",
            "несъществуващица",
            "за и на");

    @TempDir
    Path folder;

    private final Random random = new Random(7);

    @Test
    void answersAtOnceOverAHundredThousandThings() throws IOException {
        var vocabulary = vocabulary();
        var started = System.nanoTime();
        try (var index = SearchIndex.open(folder)) {
            fill(index, vocabulary);
            index.tidy();
            System.out.printf(
                    "%d documents indexed in %.1f s, %.0f MB on disk%n",
                    DOCUMENTS, (System.nanoTime() - started) / 1e9, size() / 1e6);
            var lookup = new Lookup(index, List.of(), true);
            TYPED.forEach(typed -> measure(lookup, typed, 3));
            var all = new ArrayList<Double>();
            for (var typed : TYPED) {
                var times = measure(lookup, typed, ROUNDS);
                var found = lookup.find(query(typed));
                System.out.printf(
                        "  %-34s p50 %6.1f ms  p95 %6.1f ms  %6d found %s%n",
                        typed, at(times, 0.5), at(times, 0.95), found.total(), found.searchedInstead());
                all.addAll(times);
            }
            System.out.printf("Search: p50 %.1f ms, p95 %.1f ms%n", at(all, 0.5), at(all, 0.95));
            System.out.printf("Suggestions: p95 %.1f ms%n", at(suggesting(lookup), 0.95));
            assertThat(at(all, 0.95)).isLessThanOrEqualTo(MOST_P95_MS);
        }
    }

    private static List<Double> measure(Lookup lookup, String typed, int rounds) {
        return IntStream.range(0, rounds)
                .mapToObj(round -> {
                    var effort = Effort.begin();
                    lookup.find(query(typed));
                    return millis(effort);
                })
                .toList();
    }

    private static List<Double> suggesting(Lookup lookup) {
        return Stream.of("д", "до", "добр", "обуч", "граждански орг", "obu4")
                .flatMap(typed -> IntStream.range(0, ROUNDS).mapToObj(round -> {
                    var effort = Effort.begin();
                    lookup.suggest(typed, Viewer.ANYONE, 10);
                    return millis(effort);
                }))
                .toList();
    }

    private static SearchQuery query(String typed) {
        return new SearchQuery(typed, Set.of(), null, new Viewer(null, null, "", Set.of("plans.edit")), null, 20);
    }

    private void fill(SearchIndex index, List<String> vocabulary) {
        var portion = new ArrayList<SearchDocument>();
        for (int i = 0; i < DOCUMENTS; i++) {
            portion.add(new SearchDocument(
                    i % 20 == 0 ? "goal" : "task",
                    String.valueOf(i),
                    i % 2000 + "." + i / 2000 + " " + text(vocabulary, 9),
                    text(vocabulary, 60),
                    "/plans/" + i,
                    Set.of(i % 10 == 0 ? "plans.edit" : SearchDocument.PUBLIC),
                    i % 20 == 0 ? 2 : 1,
                    null,
                    LocalDate.ofEpochDay(i % 4000)));
            if (portion.size() == 500) {
                index.put(portion);
                portion.clear();
            }
        }
        index.put(portion);
    }

    private String text(List<String> vocabulary, int words) {
        return random.ints(words, 0, vocabulary.size())
                .mapToObj(vocabulary::get)
                .collect(Collectors.joining(" "));
    }

    private static List<String> vocabulary() throws IOException {
        try (var sources = Files.list(Path.of("docs/mission/sources"))) {
            var words = new ArrayList<String>();
            for (var source : sources.sorted().toList()) {
                Words.of(Files.readString(source)).stream().map(Word::text).forEach(words::add);
            }
            return words;
        }
    }

    private long size() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static double millis(Effort effort) {
        return effort.soFar().toNanos() / 1e6;
    }

    private static double at(List<Double> times, double share) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
