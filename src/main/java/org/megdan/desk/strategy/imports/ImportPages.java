package org.megdan.desk.strategy.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.Footnote;
import org.megdan.core.plans.outline.Kept;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineJson;
import org.megdan.core.plans.outline.OutlineNode;
import org.megdan.core.plans.reading.Spot;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** Lays an outline out as a page, in the language of the page. */
class ImportPages {

    private final Layout layout;
    private final OpenImport open;
    private final Outline outline;
    private final Levels levels;

    ImportPages(Layout layout, OpenImport open) {
        this.layout = layout;
        this.open = open;
        this.outline = open.outline();
        this.levels = new Levels(layout);
    }

    ImportPage page(@Nullable String chosen, FormErrors errors) {
        var node = chosen == null ? null : outline.find(chosen).orElse(null);
        var kept = outline.kept().stream()
                .filter(text -> text.id().equals(chosen))
                .findFirst()
                .orElse(null);
        return new ImportPage(
                open.id(),
                open.name(),
                open.target(),
                outline.title(),
                open.step(),
                counts(),
                outline.doubts(),
                nodes(node),
                outline.kept().stream()
                        .map(text -> new ImportPage.KeptRow(
                                text.id(), text.text(), text.spot().from(), text.settled()))
                        .toList(),
                chapters(),
                outline.stages(),
                outline.adoption(),
                lines(node, kept),
                node == null ? null : new Corrections(layout, outline, levels).of(node),
                kept == null ? null : new Corrections(layout, outline, levels).placing(kept),
                errors);
    }

    private List<String> counts() {
        return OutlineJson.counts(outline).entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> levels.count(count.getKey(), count.getValue()))
                .toList();
    }

    private List<ImportPage.NodeRow> nodes(@Nullable OutlineNode chosen) {
        Map<String, Integer> depths = new HashMap<>();
        var rows = new ArrayList<ImportPage.NodeRow>();
        for (var node : outline.nodes()) {
            int depth = node.parent() == null ? 0 : depths.getOrDefault(node.parent(), 0) + 1;
            depths.put(node.id(), depth);
            rows.add(new ImportPage.NodeRow(
                    node.id(),
                    Objects.requireNonNullElse(node.parent(), ""),
                    depth,
                    levels.name(node.level()),
                    node.code(),
                    node.title(),
                    node.targetGroups().size(),
                    node.results().size(),
                    node.doubts().stream()
                            .map(doubt ->
                                    layout.t(doubt.key(), doubt.arguments().toArray()))
                            .toList(),
                    node.wordings().stream().map(wording -> wording.title()).toList(),
                    node.footnotes().stream().map(Footnote::text).toList(),
                    node.spot().from(),
                    node.equals(chosen)));
        }
        return rows;
    }

    private List<ImportPage.ChapterRow> chapters() {
        return outline.context().stream()
                .map(chapter -> new ImportPage.ChapterRow(
                        (chapter.code() + " " + chapter.title()).strip(),
                        chapter.kind(),
                        chapter.paragraphs().size(),
                        chapter.spot().from()))
                .toList();
    }

    private List<ImportPage.LineRow> lines(@Nullable OutlineNode chosen, @Nullable Kept kept) {
        var rows = new ArrayList<ImportPage.LineRow>();
        int number = 0;
        for (var line : open.lines()) {
            number++;
            rows.add(new ImportPage.LineRow(
                    number,
                    line,
                    chosen != null && cameFrom(chosen, number) || kept != null && isAt(kept.spot(), number)));
        }
        return rows;
    }

    private static boolean cameFrom(OutlineNode node, int line) {
        return isAt(node.spot(), line)
                || entries(node).stream().anyMatch(entry -> entry.spot().from() == line);
    }

    private static boolean isAt(Spot spot, int line) {
        return spot.from() <= line && line <= spot.to();
    }

    private static List<Entry> entries(OutlineNode node) {
        var all = new ArrayList<>(node.targetGroups());
        all.addAll(node.results());
        all.addAll(node.notes());
        return all;
    }
}
