package org.megdan.core.plans.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of our layout as an outline. */
final class SheetReader {

    private final List<SheetRow> rows;
    private final SheetNodes nodes;
    private final List<ContextChapter> context = new ArrayList<>();
    private final List<OutlineStage> stages = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private String title = "";
    private @Nullable Period period;
    private @Nullable OutlineAdoption adoption;

    SheetReader(LevelWords words, List<List<String>> table) {
        this.rows = rows(table);
        this.nodes = new SheetNodes(words);
    }

    Outline read() {
        for (var row : rows) {
            switch (kind(row)) {
                case NODE -> nodes.add(row);
                case CHAPTER -> chapter(row);
                case STAGE -> stages.add(SheetDates.stage(row));
                case KEPT -> kept.add(new Kept("k" + (kept.size() + 1), row.get(SheetColumn.TITLE), row.spot()));
                case ADOPTION -> adoption = SheetDates.adoption(row);
                case PLAN -> plan(row);
            }
        }
        return new Outline(title, null, period, nodes.finish(), context, stages, adoption, kept, List.of());
    }

    private static List<SheetRow> rows(List<List<String>> table) {
        var columns = columns(table.isEmpty() ? List.of() : table.getFirst());
        var rows = new ArrayList<SheetRow>();
        for (var i = 1; i < table.size(); i++) {
            var row = new SheetRow(i + 1);
            var cells = table.get(i);
            columns.forEach((column, at) -> row.put(column, at < cells.size() ? cells.get(at) : ""));
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<SheetColumn, Integer> columns(List<String> head) {
        Map<SheetColumn, Integer> columns = new HashMap<>();
        for (var i = 0; i < head.size(); i++) {
            var at = i;
            SheetColumn.of(head.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        var missing = SheetColumn.required().stream()
                .filter(column -> !columns.containsKey(column))
                .map(SheetColumn::heads)
                .toList();
        if (!missing.isEmpty()) {
            var needed = SheetColumn.required().stream().map(SheetColumn::heads).toList();
            throw new SheetRefused(
                    "columnsMissing", missing.size(), String.join(", ", missing), String.join(", ", needed));
        }
        return columns;
    }

    private static SheetKind kind(SheetRow row) {
        var word = row.get(SheetColumn.KIND);
        return SheetKind.of(word).orElseThrow(() -> new SheetRefused("kindUnknown", row.number(), word));
    }

    private void plan(SheetRow row) {
        title = row.get(SheetColumn.TITLE);
        var from = row.get(SheetColumn.FROM);
        var until = row.get(SheetColumn.UNTIL);
        if (from.matches("\\d{4}") && until.matches("\\d{4}")) {
            period = new Period(Integer.parseInt(from), Integer.parseInt(until));
        }
    }

    private void chapter(SheetRow row) {
        var key = row.get(SheetColumn.KEY);
        var parent = row.get(SheetColumn.PARENT);
        var kind = row.get(SheetColumn.LEVEL);
        context.add(new ContextChapter(
                key.isEmpty() ? "c" + (context.size() + 1) : key,
                parent.isEmpty() ? null : parent,
                kind.isEmpty() ? ContextChapter.OTHER : kind,
                row.get(SheetColumn.CODE),
                row.get(SheetColumn.TITLE),
                row.entries(SheetColumn.NOTES),
                SheetNodes.footnotes(row),
                row.spot()));
    }
}
