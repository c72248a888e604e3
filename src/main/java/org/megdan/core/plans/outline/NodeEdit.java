package org.megdan.core.plans.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node being rewritten; what is not named stays as it was. */
public final class NodeEdit {

    private final OutlineNode node;
    private @Nullable String parent;
    private String level;
    private String code;
    private String title;
    private List<Entry> targetGroups;
    private List<Entry> results;
    private List<Entry> notes;
    private List<OtherWording> wordings;
    private List<Footnote> footnotes;
    private List<Doubt> doubts;

    NodeEdit(OutlineNode node) {
        this.node = node;
        this.parent = node.parent();
        this.level = node.level();
        this.code = node.code();
        this.title = node.title();
        this.targetGroups = node.targetGroups();
        this.results = node.results();
        this.notes = node.notes();
        this.wordings = node.wordings();
        this.footnotes = node.footnotes();
        this.doubts = node.doubts();
    }

    public NodeEdit parent(@Nullable String value) {
        parent = value;
        return this;
    }

    public NodeEdit level(String value) {
        level = value;
        return this;
    }

    public NodeEdit code(String value) {
        code = value;
        return this;
    }

    public NodeEdit title(String value) {
        title = value;
        return this;
    }

    public NodeEdit targetGroups(List<Entry> value) {
        targetGroups = value;
        return this;
    }

    public NodeEdit results(List<Entry> value) {
        results = value;
        return this;
    }

    public NodeEdit notes(List<Entry> value) {
        notes = value;
        return this;
    }

    public NodeEdit wordings(List<OtherWording> value) {
        wordings = value;
        return this;
    }

    public NodeEdit footnotes(List<Footnote> value) {
        footnotes = value;
        return this;
    }

    public NodeEdit doubts(List<Doubt> value) {
        doubts = value;
        return this;
    }

    public OutlineNode done() {
        return new OutlineNode(
                node.id(),
                parent,
                level,
                node.label(),
                code,
                title,
                targetGroups,
                results,
                notes,
                wordings,
                footnotes,
                doubts,
                node.spot());
    }
}
