package org.megdan.core.plans.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a person may put text that found no place of its own. */
public record KeptEdits(Outline outline) {

    private static final String NOTE = "*";

    /** The parts of a node that hold text. */
    public enum Part {
        TARGET_GROUPS,
        RESULTS,
        NOTES,
        FOOTNOTES
    }

    /** Kept text becomes an entry of a node. */
    public Outline toNode(String kept, String node, Part part) {
        var text = kept(kept);
        var to = edits().get(node);
        return edits().replaced(add(to, part, new Entry(text.text(), text.spot())))
                .withKept(without(text));
    }

    /** Kept text becomes a node of its own, last under the parent. */
    public Outline asNode(String kept, @Nullable String parent, String level) {
        var text = kept(kept);
        if (parent != null) {
            edits().get(parent);
        }
        var node = OutlineNode.fresh(edits().newId(), parent, level, text.text(), text.spot());
        return outline.withNodes(new Branches(outline.nodes()).with(node, Integer.MAX_VALUE))
                .withKept(without(text));
    }

    /** Kept text becomes a paragraph of a chapter. */
    public Outline toChapter(String kept, String chapter) {
        var text = kept(kept);
        if (outline.context().stream().noneMatch(found -> found.id().equals(chapter))) {
            throw new EditRefused("noSuchChapter", chapter);
        }
        var chapters = outline.context().stream()
                .map(found -> found.id().equals(chapter) ? found.with(new Entry(text.text(), text.spot())) : found)
                .toList();
        return outline.withContext(chapters).withKept(without(text));
    }

    /** Kept text becomes a chapter of its own, under a title; without one it is the title itself. */
    public Outline asChapter(String kept, String title) {
        var text = kept(kept);
        var paragraphs = title.isBlank() ? List.<Entry>of() : List.of(new Entry(text.text(), text.spot()));
        var heading = title.isBlank() ? text.text() : title.strip();
        var chapters = new ArrayList<>(outline.context());
        chapters.add(new ContextChapter(
                newChapterId(), null, ContextChapter.OTHER, "", heading, paragraphs, List.of(), text.spot()));
        return outline.withContext(chapters).withKept(without(text));
    }

    /** It stays where it is and no longer waits for anybody. */
    public Outline settle(String kept) {
        var text = kept(kept);
        return outline.withKept(outline.kept().stream()
                .map(one -> one == text ? new Kept(one.id(), one.text(), one.spot(), true) : one)
                .toList());
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
            case FOOTNOTES ->
                node.edit()
                        .footnotes(OutlineNode.both(node.footnotes(), List.of(footnote(node, entry))))
                        .done();
        };
    }

    private static Footnote footnote(OutlineNode node, Entry entry) {
        var parts = entry.text().split("\\s", 2);
        var isMarked = parts.length == 2 && parts[0].matches("\\d{1,3}|\\*{1,3}|[¹²³]");
        return isMarked
                ? new Footnote(parts[0], parts[1].strip(), entry.spot())
                : new Footnote(NOTE.repeat(node.footnotes().size() + 1), entry.text(), entry.spot());
    }

    private String newChapterId() {
        var number = outline.context().size() + 1;
        while (isTaken("c" + number)) {
            number++;
        }
        return "c" + number;
    }

    private boolean isTaken(String id) {
        return outline.context().stream().anyMatch(chapter -> chapter.id().equals(id));
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
}
