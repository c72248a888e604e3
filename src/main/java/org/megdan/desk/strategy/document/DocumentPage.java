package org.megdan.desk.strategy.document;

import java.util.List;
import org.megdan.platform.web.Crumb;

/** The document beside its goals: chapters, stages, target groups with what is expected to change, kept text. */
public record DocumentPage(
        String slug,
        String title,
        List<Crumb> tabs,
        List<Section> chapters,
        List<StageRow> stages,
        List<GroupRow> groups,
        List<String> kept,
        boolean hasSource) {

    public String path() {
        return "/strategy/" + slug + "/document";
    }

    /** Groups of which the document says what should change for them. */
    public List<GroupRow> described() {
        return groups.stream().filter(group -> !group.change().isEmpty()).toList();
    }

    public List<GroupRow> named() {
        return groups.stream().filter(group -> group.change().isEmpty()).toList();
    }

    /** @param depth 1 for a chapter, more for what stands in it */
    public record Section(String id, String title, int depth, List<Piece> pieces) {}

    /** A paragraph or, when it has items, a list. */
    public record Piece(String text, List<String> items) {}

    public record StageRow(String name, String kind, String period, List<String> activities) {}

    public record GroupRow(String name, String change, String path) {}
}
