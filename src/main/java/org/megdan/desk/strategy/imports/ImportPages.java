package org.megdan.desk.strategy.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.Footnote;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineJson;
import org.megdan.core.plans.outline.OutlineNode;
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
                        .map(kept -> new ImportPage.KeptRow(
                                kept.id(), kept.text(), kept.spot().from()))
                        .toList(),
                chapters(),
                outline.stages(),
                outline.adoption(),
                lines(node),
                node == null ? null : new Corrections(layout, outline, levels).of(node),
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

    private List<ImportPage.LineRow> lines(@Nullable OutlineNode chosen) {
        var rows = new ArrayList<ImportPage.LineRow>();
        int number = 0;
        for (var line : open.lines()) {
            number++;
            rows.add(new ImportPage.LineRow(number, line, chosen != null && cameFrom(chosen, number)));
        }
        return rows;
    }

    private static boolean cameFrom(OutlineNode node, int line) {
        return node.spot().from() <= line && line <= node.spot().to()
                || entries(node).stream().anyMatch(entry -> entry.spot().from() == line);
    }

    private static List<Entry> entries(OutlineNode node) {
        var all = new ArrayList<>(node.targetGroups());
        all.addAll(node.results());
        return all;
    }
}
