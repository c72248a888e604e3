package org.megdan.core.plans.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.core.plans.reading.SourceText;

/** Counts every word of a document and every word of its outline, so that a test can say that none is lost or doubled. */
public final class OutlineWords {

    private OutlineWords() {}

    public static Map<String, Long> of(Outline outline) {
        var adoption = outline.adoption();
        return count(Stream.of(
                        Stream.of(outline.title()),
                        Stream.ofNullable(adoption).map(OutlineAdoption::sentence),
                        outline.nodes().stream().flatMap(OutlineWords::of),
                        outline.context().stream().flatMap(OutlineWords::of),
                        outline.stages().stream().flatMap(OutlineWords::of),
                        outline.kept().stream().map(Kept::text),
                        outline.signposts().stream().map(Signpost::text))
                .flatMap(texts -> texts));
    }

    public static Map<String, Long> of(SourceText source) {
        return count(source.lines().stream()
                .map(line -> line.replaceAll("<[^<>]+>", " ").replace("&amp;", "&")));
    }

    private static Stream<String> of(OutlineNode node) {
        var wordings = node.wordings().stream().flatMap(other -> Stream.of(other.label(), other.code(), other.title()));
        return Stream.of(
                        Stream.of(node.label(), node.code(), node.title()),
                        texts(node.targetGroups()),
                        texts(node.results()),
                        texts(node.notes()),
                        node.footnotes().stream().flatMap(OutlineWords::of),
                        wordings)
                .flatMap(texts -> texts);
    }

    private static Stream<String> of(ContextChapter chapter) {
        return Stream.of(
                        Stream.of(chapter.code(), chapter.title()),
                        texts(chapter.paragraphs()),
                        chapter.footnotes().stream().flatMap(OutlineWords::of))
                .flatMap(texts -> texts);
    }

    private static Stream<String> of(OutlineStage stage) {
        return Stream.concat(Stream.of(stage.name(), stage.period()), texts(stage.activities()));
    }

    /** A footnote's mark stands twice in its document: where it points from and before its text. */
    private static Stream<String> of(Footnote footnote) {
        return Stream.of(footnote.mark(), footnote.mark(), footnote.text());
    }

    private static Stream<String> texts(List<Entry> entries) {
        return entries.stream().map(Entry::text);
    }

    private static Map<String, Long> count(Stream<String> texts) {
        return texts.flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\d]+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
    }
}
