package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineNode;
import org.megdan.core.plans.outline.OutlineWords;

/** Reads sample documents as tests do and makes sure that no letter of them is lost. */
final class ReadOutline {

    private ReadOutline() {}

    static Outline resource(String name) throws IOException {
        try (var in = ReadOutline.class.getResourceAsStream("/outlines/" + name)) {
            return read(name, Objects.requireNonNull(in));
        }
    }

    static Outline bytes(String name, byte[] bytes) {
        return read(name, new ByteArrayInputStream(bytes));
    }

    static Outline read(String name, InputStream in) {
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
    static Map<Integer, Integer> letters(Map<String, Long> words) {
        var counts = new TreeMap<Integer, Integer>();
        words.forEach((word, count) -> word.chars().forEach(c -> counts.merge(c, count.intValue(), Integer::sum)));
        return counts;
    }

    static List<String> tree(Outline outline) {
        return outline.nodes().stream()
                .map(node -> "  ".repeat(depth(outline, node)) + node.code() + " " + node.title())
                .toList();
    }

    static int depth(Outline outline, OutlineNode node) {
        var parent = node.parent();
        return parent == null ? 0 : 1 + depth(outline, outline.find(parent).orElseThrow());
    }

    static List<String> texts(List<Entry> entries) {
        return entries.stream().map(Entry::text).toList();
    }
}
