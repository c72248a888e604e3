package org.megdan.platform.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTests {

    private static final double LEAST_RATE = 0.9;

    @ParameterizedTest
    @CsvSource({
        "доброволец, доброволци",
        "становище, становища",
        "обучение, обучения",
        "обучение, обученията",
        "човек, хора",
        "дете, децата",
        "НПО, НПО-та",
        "volunteer, volunteers",
        "training, trainings",
        "communities, community"
    })
    void unitesForms(String one, String other) {
        assertThat(unite(StemsTests::stems, one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"доброволец, добър", "стратегия, страст", "съвет, свят", "общност, общежитие", "plan, plant"})
    void keepsDifferentWordsApart(String one, String other) {
        assertThat(unite(StemsTests::stems, one, other)).isFalse();
    }

    @Test
    void unitesNineOfTenHeldOutPairsAndMoreThanTheStockAnalyzer() {
        var pairs = heldOut();
        // what the override list knows is no merit of the method
        var ours = rate(pairs, word -> Overrides.of(word) == null ? stems(word) : List.of("listed " + word));
        double stock;
        try (var analyzer = new BulgarianAnalyzer()) {
            stock = rate(pairs, word -> analysed(analyzer, word));
        }
        System.out.printf("Held-out pairs: %d; united %.3f, by the stock analyzer %.3f%n", pairs.size(), ours, stock);
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(120);
        assertThat(ours).isGreaterThanOrEqualTo(LEAST_RATE).isGreaterThan(stock);
    }

    @Test
    void holdsTheDictionaryInFewMegabytes() {
        var before = usedHeap();
        var dictionary = BulgarianDictionary.load();
        var retained = usedHeap() - before;
        System.out.printf("Dictionary in memory: %.1f MB%n", retained / 1e6);
        assertThat(dictionary.getRoots("стратегиите")).contains("стратегия");
        assertThat(retained).isLessThan(20_000_000);
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double rate(List<List<String>> pairs, Function<String, List<String>> stems) {
        var united = pairs.stream()
                .filter(pair -> unite(stems, pair.get(1), pair.get(2)))
                .count();
        return united / (double) pairs.size();
    }

    private static boolean unite(Function<String, List<String>> stems, String one, String other) {
        return !Collections.disjoint(stems.apply(one), stems.apply(other));
    }

    private static List<String> stems(String text) {
        return Words.of(text).stream()
                .flatMap(word -> Stems.of(word.text()).stream())
                .toList();
    }

    private static List<String> analysed(Analyzer analyzer, String text) {
        try (var tokens = analyzer.tokenStream("text", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var all = new ArrayList<String>();
            tokens.reset();
            while (tokens.incrementToken()) {
                all.add(term.toString());
            }
            tokens.end();
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> heldOut() {
        try (var stream = StemsTests.class.getResourceAsStream("/search/forms-bg.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.replace(":", "").split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
