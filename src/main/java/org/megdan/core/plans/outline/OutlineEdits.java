package org.megdan.core.plans.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do to the nodes of an outline. Each act answers a new outline and loses no word; to undo is to go back
 * to the outline before. An act that makes no sense throws {@link EditRefused}.
 */
public record OutlineEdits(Outline outline) {

    /** Puts the node with all below it under another parent, or outermost when there is none. */
    public Outline move(String id, @Nullable String parent, int position) {
        var node = get(id);
        if (parent != null) {
            get(parent);
        }
        if (branches().isWithin(parent, id)) {
            throw new EditRefused("circular", node.title());
        }
        return outline.withNodes(branches().with(node.edit().parent(parent).done(), position));
    }

    /** Makes one node of two: the second takes in what the first had, whose title stays as another wording. */
    public Outline merge(String id, String into) {
        var from = get(id);
        var to = get(into);
        if (id.equals(into)) {
            throw new EditRefused("mergeWithItself", from.title());
        }
        var target = branches().isWithin(into, id) ? to.edit().parent(from.parent()) : to.edit();
        var merged = target.targetGroups(OutlineNode.both(to.targetGroups(), from.targetGroups()))
                .results(OutlineNode.both(to.results(), from.results()))
                .notes(OutlineNode.both(to.notes(), from.notes()))
                .wordings(OutlineNode.both(to.wordings(), OutlineNode.both(List.of(from.wording()), from.wordings())))
                .footnotes(OutlineNode.both(to.footnotes(), from.footnotes()))
                .doubts(OutlineNode.both(to.doubts(), from.doubts()))
                .done();
        var rest = outline.nodes().stream()
                .filter(node -> !node.id().equals(id))
                .map(node -> node.id().equals(into) ? merged : under(node, id, into))
                .toList();
        return outline.withNodes(new Branches(rest).inOrder());
    }

    /** Cuts the title in two at a position in it; the second part is a node of the same level right behind. */
    public Outline split(String id, int at) {
        var node = get(id);
        var title = node.title();
        if (at <= 0
                || at >= title.length()
                || title.substring(0, at).isBlank()
                || title.substring(at).isBlank()) {
            throw new EditRefused("splitNowhere", title);
        }
        var first = node.edit().title(title.substring(0, at).strip()).done();
        var second = OutlineNode.fresh(
                newId(), node.parent(), node.level(), title.substring(at).strip(), node.spot());
        var position = outline.childrenOf(node.parent()).indexOf(node) + 1;
        return outline.withNodes(new Branches(replaced(first).nodes()).with(second, position));
    }

    /** A new code and title; the words of the document stay as another wording. */
    public Outline retitle(String id, String code, String title) {
        var node = get(id);
        if (title.isBlank()) {
            throw new EditRefused("titleEmpty", node.title());
        }
        var edit = node.edit().code(code.strip()).title(title.strip());
        if (!title.strip().equals(node.title())) {
            edit.wordings(OutlineNode.both(node.wordings(), List.of(node.wording())));
        }
        return replaced(edit.done());
    }

    public Outline changeLevel(String id, String level) {
        return replaced(get(id).edit().level(level).done());
    }

    /** Exchanges the title with another wording of it. */
    public Outline acceptWording(String id, int index) {
        var node = get(id);
        if (index < 0 || index >= node.wordings().size()) {
            throw new EditRefused("noSuchWording", node.title());
        }
        var wordings = new java.util.ArrayList<>(node.wordings());
        var accepted = wordings.set(index, node.wording());
        var doubts = node.doubts().stream()
                .filter(doubt -> !doubt.key().equals(Doubt.of("otherWording").key()))
                .toList();
        return replaced(node.edit()
                .title(accepted.title())
                .wordings(wordings)
                .doubts(doubts)
                .done());
    }

    public Outline dismissDoubt(String id, int index) {
        var node = get(id);
        if (index < 0 || index >= node.doubts().size()) {
            throw new EditRefused("noSuchDoubt", node.title());
        }
        var doubts = new java.util.ArrayList<>(node.doubts());
        doubts.remove(index);
        return replaced(node.edit().doubts(doubts).done());
    }

    /** Node or chapter ids that are nowhere in the outline are refused, not ignored. */
    OutlineNode get(String id) {
        return outline.find(id).orElseThrow(() -> new EditRefused("noSuchNode", id));
    }

    Outline replaced(OutlineNode other) {
        return outline.withNodes(outline.nodes().stream()
                .map(node -> node.id().equals(other.id()) ? other : node)
                .toList());
    }

    String newId() {
        var highest = outline.nodes().stream()
                .map(OutlineNode::id)
                .filter(id -> id.matches("n\\d{1,9}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
        return "n" + (highest + 1);
    }

    private Branches branches() {
        return new Branches(outline.nodes());
    }

    private static OutlineNode under(OutlineNode node, String before, String after) {
        return before.equals(node.parent()) ? node.edit().parent(after).done() : node;
    }
}
