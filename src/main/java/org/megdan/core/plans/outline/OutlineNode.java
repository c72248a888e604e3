package org.megdan.core.plans.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.reading.Spot;

/**
 * One goal, priority, measure, task or activity of an outline.
 *
 * @param id its own name inside this outline, stable over edits
 * @param level one of {@link Level}'s names
 * @param label what the document calls it („Конкретна цел“), empty where it only numbers it
 * @param code the number as in the document, without the closing dot
 * @param notes text that describes the node and is neither target group nor result
 * @param wordings the same node as worded elsewhere in the document
 */
public record OutlineNode(
        String id,
        @Nullable String parent,
        String level,
        String label,
        String code,
        String title,
        List<Entry> targetGroups,
        List<Entry> results,
        List<Entry> notes,
        List<OtherWording> wordings,
        List<Footnote> footnotes,
        List<Doubt> doubts,
        Spot spot) {

    public OutlineNode {
        targetGroups = List.copyOf(targetGroups);
        results = List.copyOf(results);
        notes = List.copyOf(notes);
        wordings = List.copyOf(wordings);
        footnotes = List.copyOf(footnotes);
        doubts = List.copyOf(doubts);
    }

    public NodeEdit edit() {
        return new NodeEdit(this);
    }

    /** A node that a person makes; it has nothing yet but its words. */
    static OutlineNode fresh(String id, @Nullable String parent, String level, String title, Spot spot) {
        return new OutlineNode(
                id, parent, level, "", "", title, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                spot);
    }

    /** Its present label, code and title as a wording. */
    OtherWording wording() {
        return new OtherWording(label, code, title, spot);
    }

    /** All its text, title first. */
    List<Entry> texts() {
        var texts = new ArrayList<Entry>();
        texts.add(new Entry((label + " " + code + " " + title).strip(), spot));
        wordings.forEach(other ->
                texts.add(new Entry((other.label() + " " + other.code() + " " + other.title()).strip(), other.spot())));
        texts.addAll(targetGroups);
        texts.addAll(results);
        texts.addAll(notes);
        footnotes.forEach(note -> texts.add(new Entry(note.mark() + " " + note.text(), note.spot())));
        return texts;
    }

    static <T> List<T> both(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
