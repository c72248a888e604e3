package org.megdan.core.plans.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.outline.LevelWords.Role;

/**
 * Rows of our layout as nodes. Where a table has keys, they tell the parents; in a table that a person wrote, the number
 * does, and failing that the level of the rows above.
 */
final class SheetNodes {

    private final LevelWords words;
    private final Map<String, OutlineNode> nodes = new LinkedHashMap<>();
    private final Map<String, SheetRow> rows = new LinkedHashMap<>();

    SheetNodes(LevelWords words) {
        this.words = words;
    }

    void add(SheetRow row) {
        var key = row.get(SheetColumn.KEY);
        var level = level(row);
        var id = key.isEmpty() ? "n" + row.number() : key;
        var parent = key.isEmpty() ? derived(row, level) : given(row);
        var node = new OutlineNode(
                id,
                parent,
                level,
                row.get(SheetColumn.LABEL),
                row.get(SheetColumn.CODE).replaceFirst("\\.$", ""),
                row.get(SheetColumn.TITLE),
                row.entries(SheetColumn.TARGET_GROUPS),
                row.entries(SheetColumn.RESULTS),
                row.entries(SheetColumn.NOTES),
                wordings(row),
                footnotes(row),
                List.of(),
                row.spot());
        if (nodes.putIfAbsent(id, node) != null) {
            throw new SheetRefused("keyTwice", row.number(), id);
        }
        rows.put(id, row);
    }

    /** All nodes in tree order; a row under a key that is nowhere, or in a circle, is refused. */
    List<OutlineNode> finish() {
        for (var node : nodes.values()) {
            var seen = new HashSet<String>();
            for (var at = node; at != null; at = at.parent() == null ? null : nodes.get(at.parent())) {
                var lost = at.parent() != null && !nodes.containsKey(at.parent());
                if (lost || !seen.add(at.id())) {
                    throw new SheetRefused(
                            lost ? "parentUnknown" : "parentCircular", number(at.id()), String.valueOf(at.parent()));
                }
            }
        }
        return new Branches(new ArrayList<>(nodes.values())).inOrder();
    }

    private int number(String id) {
        var row = rows.get(id);
        return row == null ? 0 : row.number();
    }

    private String level(SheetRow row) {
        var word = row.get(SheetColumn.LEVEL);
        if (word.matches("[A-Z][A-Z0-9_]*")) {
            return word;
        }
        return words.exactly(word, Role.LEVEL)
                .map(LevelWords.Word::meaning)
                .orElseThrow(() -> new SheetRefused("levelUnknown", row.number(), word));
    }

    private static @Nullable String given(SheetRow row) {
        var parent = row.get(SheetColumn.PARENT);
        return parent.isEmpty() ? null : parent;
    }

    private @Nullable String derived(SheetRow row, String level) {
        var code = row.get(SheetColumn.PARENT).isEmpty()
                ? row.get(SheetColumn.CODE).replaceFirst("\\.$", "").replaceFirst("\\.?[^.]*$", "")
                : row.get(SheetColumn.PARENT).replaceFirst("\\.$", "");
        @Nullable String nearest = null;
        for (var node : nodes.values()) {
            if (!code.isEmpty() && node.code().equals(code)) {
                return node.id();
            }
            var isAbove = Level.USUAL_ORDER.indexOf(node.level()) < Level.USUAL_ORDER.indexOf(level);
            nearest = isAbove ? node.id() : nearest;
        }
        return nearest;
    }

    static List<Footnote> footnotes(SheetRow row) {
        return row.lines(SheetColumn.FOOTNOTES).stream()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Footnote(parts[0], parts.length > 1 ? parts[1] : "", row.spot()))
                .toList();
    }

    private static List<OtherWording> wordings(SheetRow row) {
        return row.lines(SheetColumn.WORDINGS).stream()
                .map(line -> line.split("\\s?\\|\\s?", 3))
                .map(parts -> parts.length == 3
                        ? new OtherWording(parts[0], parts[1], parts[2], row.spot())
                        : new OtherWording("", "", String.join(" ", parts), row.spot()))
                .toList();
    }
}
