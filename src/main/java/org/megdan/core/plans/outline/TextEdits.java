package org.megdan.core.plans.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person may do with text that is no node yet, or should be none: kept text, chapters, entries. */
public record TextEdits(Outline outline) {

    /** The parts of a node that hold text. */
    public enum Part {
        TARGET_GROUPS,
        RESULTS,
        NOTES
    }

    /** Kept text becomes an entry of a node. */
    public Outline keptToNode(String kept, String node, Part part) {
        var text = kept(kept);
        var to = edits().get(node);
        return edits().replaced(add(to, part, new Entry(text.text(), text.spot())))
                .withKept(without(text));
    }

    /** Kept text becomes a node of its own, last under the parent. */
    public Outline keptAsNode(String kept, @Nullable String parent, String level) {
        var text = kept(kept);
        if (parent != null) {
            edits().get(parent);
        }
        var node = OutlineNode.fresh(edits().newId(), parent, level, text.text(), text.spot());
        return outline.withNodes(new Branches(outline.nodes()).with(node, Integer.MAX_VALUE))
                .withKept(without(text));
    }

    /** Kept text becomes a paragraph of a chapter. */
    public Outline keptToContext(String kept, String chapter) {
        var text = kept(kept);
        if (outline.context().stream().noneMatch(found -> found.id().equals(chapter))) {
            throw new EditRefused("noSuchChapter", chapter);
        }
        var chapters = outline.context().stream()
                .map(found -> found.id().equals(chapter) ? found.with(new Entry(text.text(), text.spot())) : found)
                .toList();
        return outline.withContext(chapters).withKept(without(text));
    }

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

    private static OutlineNode add(OutlineNode node, Part part, Entry entry) {
        return switch (part) {
            case TARGET_GROUPS ->
                node.edit()
                        .targetGroups(OutlineNode.both(node.targetGroups(), List.of(entry)))
                        .done();
            case RESULTS ->
                node.edit()
                        .results(OutlineNode.both(node.results(), List.of(entry)))
                        .done();
            case NOTES ->
                node.edit()
                        .notes(OutlineNode.both(node.notes(), List.of(entry)))
                        .done();
        };
    }

    private OutlineEdits edits() {
        return new OutlineEdits(outline);
    }

    private Kept kept(String id) {
        return outline.kept().stream()
                .filter(kept -> kept.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EditRefused("noSuchText", id));
    }

    private List<Kept> without(Kept text) {
        return outline.kept().stream().filter(kept -> kept != text).toList();
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
