package org.megdan.core.plans.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.Doubt;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.Footnote;
import org.megdan.core.plans.outline.Likeness;
import org.megdan.core.plans.outline.OtherWording;
import org.megdan.core.plans.outline.OutlineNode;
import org.megdan.core.plans.reading.Spot;

/** A node while the document is being read. */
final class NodeDraft {

    /** The node as worded in one pass of the document over its goals. */
    record Wording(int pass, String label, String code, String title, Spot spot) {}

    final String id;
    final @Nullable NodeDraft parent;
    String level;
    final String style;
    final String code;
    final @Nullable Code number;
    final List<Wording> wordings = new ArrayList<>();
    final List<Entry> targetGroups = new ArrayList<>();
    final List<Entry> results = new ArrayList<>();
    final List<Entry> notes = new ArrayList<>();
    final List<Footnote> footnotes = new ArrayList<>();
    final List<Doubt> doubts = new ArrayList<>();

    NodeDraft(String id, @Nullable NodeDraft parent, String level, String style, @Nullable Code number, Wording first) {
        this.id = id;
        this.parent = parent;
        this.level = level;
        this.style = style;
        this.number = number;
        this.code = first.code();
        wordings.add(first);
    }

    int firstPass() {
        return wordings.getFirst().pass();
    }

    int lastPass() {
        return wordings.getLast().pass();
    }

    String title() {
        return wordings.getLast().title();
    }

    /** Whether a number in front of a child means this node: 1 does, where this one is I or А. */
    boolean isCalled(String prefix) {
        var single = number != null && number.parts().size() == 1 ? "" + number.last() : "";
        return !prefix.isEmpty() && (prefix.equals(code) || prefix.equals(single));
    }

    /** Only its number told its level. */
    boolean isGuessed() {
        return !style.startsWith(NodeTree.LABEL);
    }

    List<Entry> entries(String section) {
        return switch (section) {
            case "TARGET_GROUPS" -> targetGroups;
            case "RESULTS" -> results;
            default -> notes;
        };
    }

    boolean isWithin(NodeDraft other) {
        return this == other || (parent != null && parent.isWithin(other));
    }

    /** The finished node; its title is the wording of the pass that says most. */
    OutlineNode finish(int mainPass) {
        var main = wordings.stream()
                .filter(wording -> wording.pass() == mainPass)
                .findFirst()
                .orElse(wordings.getLast());
        var others = wordings.stream().filter(wording -> wording != main).toList();
        if (others.stream().anyMatch(other -> !Likeness.isSame(other.title(), main.title()))) {
            doubts.add(Doubt.of("otherWording", others.getFirst().title()));
        }
        return new OutlineNode(
                id,
                parent == null ? null : parent.id,
                level,
                main.label(),
                code,
                main.title(),
                targetGroups,
                results,
                notes,
                others.stream()
                        .map(other -> new OtherWording(other.label(), other.code(), other.title(), other.spot()))
                        .toList(),
                footnotes,
                doubts,
                main.spot());
    }
}
