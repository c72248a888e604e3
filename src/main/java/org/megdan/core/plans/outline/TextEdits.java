package org.megdan.core.plans.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person may do with the texts of nodes and chapters; what they take out of a node goes to the kept text. */
public record TextEdits(Outline outline) {

    private static final double ALIKE = 0.5;

    /** What was taken for a node was only text: its words go to the kept text, what is below it goes one level up. */
    public Outline nodeToKept(String id) {
        var node = edits().get(id);
        var kept = new ArrayList<>(outline.kept());
        node.texts().forEach(entry -> kept.add(new Kept(newKeptId(kept), entry.text(), entry.spot())));
        var rest = outline.nodes().stream()
                .filter(other -> !other.id().equals(id))
                .map(other -> id.equals(other.parent())
                        ? other.edit().parent(node.parent()).done()
                        : other)
                .toList();
        return outline.withNodes(new Branches(rest).inOrder()).withKept(kept);
    }

    /** A chapter taken for context was a node after all; its paragraphs are the node's notes. */
    public Outline chapterToNode(String chapter, @Nullable String parent, String level) {
        var found = outline.context().stream()
                .filter(one -> one.id().equals(chapter))
                .findFirst()
                .orElseThrow(() -> new EditRefused("noSuchChapter", chapter));
        if (outline.context().stream().anyMatch(one -> chapter.equals(one.parent()))) {
            throw new EditRefused("chapterHasChapters", found.title());
        }
        var node = OutlineNode.fresh(edits().newId(), parent, level, found.title(), found.spot())
                .edit()
                .code(found.code())
                .notes(found.paragraphs())
                .footnotes(found.footnotes())
                .done();
        var rest = outline.context().stream().filter(one -> one != found).toList();
        return outline.withNodes(new Branches(outline.nodes()).with(node, Integer.MAX_VALUE))
                .withContext(rest);
    }

    /** Other groups, results and notes of a node. */
    public Outline texts(String id, List<String> groups, List<String> results, List<String> notes) {
        var node = edits().get(id);
        var before = OutlineNode.both(OutlineNode.both(node.targetGroups(), node.results()), node.notes());
        var rewritten = edits().replaced(node.edit()
                .targetGroups(entries(groups, before, node))
                .results(entries(results, before, node))
                .notes(entries(notes, before, node))
                .done());
        var said = OutlineNode.both(OutlineNode.both(groups, results), notes);
        var kept = new ArrayList<>(outline.kept());
        before.stream()
                .filter(entry -> said.stream().noneMatch(text -> isContinued(entry.text(), text)))
                .forEach(entry -> kept.add(new Kept(newKeptId(kept), entry.text(), entry.spot())));
        return rewritten.withKept(kept);
    }

    // a text that was only reworded still comes from the same place
    private static List<Entry> entries(List<String> texts, List<Entry> before, OutlineNode node) {
        return texts.stream()
                .map(text -> before.stream()
                        .filter(entry -> isContinued(entry.text(), text))
                        .findFirst()
                        .map(entry -> new Entry(text, entry.spot()))
                        .orElse(new Entry(text, node.spot())))
                .toList();
    }

    private static boolean isContinued(String before, String now) {
        return before.equals(now) || Likeness.of(before, now) >= ALIKE;
    }

    private OutlineEdits edits() {
        return new OutlineEdits(outline);
    }

    private static String newKeptId(List<Kept> kept) {
        var number = kept.size() + 1;
        while (isTaken(kept, "k" + number)) {
            number++;
        }
        return "k" + number;
    }

    private static boolean isTaken(List<Kept> kept, String id) {
        return kept.stream().anyMatch(text -> text.id().equals(id));
    }
}
