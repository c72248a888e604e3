package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the tables of a page: those that rules draw, then those whose columns only rivers of white divide. Each row becomes
 * one line with cells; everything else stays as drawn, and what looks like a table but cannot be divided is marked, as is a
 * page with more rules than a table can have.
 */
final class PdfTables {

    private static final int MOST_WORDS = 6_000;
    /** A map or a hatched ground; every rule is compared with every other, so such a page is not divided by them. */
    private static final int MOST_RULES = 2_000;

    private static final int LEAST_LEVELS = 3;
    private static final int LEAST_PARTS = 3;
    private static final double WIDE = 6.8;
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:[-–•*·▪]|\\(?(?:[\\d.]{1,12}|[IVXLCivxlc]{1,6}|\\p{L})[.)]?)\\s*");

    private final PdfPage page;
    private final Map<PdfWord, PdfTable> tables = new IdentityHashMap<>();
    private final Set<PdfWord> unclear = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean isOverruled;

    PdfTables(PdfPage page) {
        this.page = page;
        var words = page.words();
        var rules = JoinedRules.of(page.rules());
        isOverruled = rules.size() > MOST_RULES;
        if (words.size() <= MOST_WORDS) {
            if (!isOverruled) {
                PdfGrid.of(rules).forEach(grid -> take(grid, words));
            }
            var levels = PdfLevel.of(
                    words.stream().filter(word -> !tables.containsKey(word)).toList());
            new PdfOpenTables(levels, page.rules()).all().forEach(table -> take(table, words));
            doubt(levels);
        }
    }

    private void take(PdfTable table, List<PdfWord> words) {
        words.stream().filter(table::holds).forEach(word -> tables.putIfAbsent(word, table));
    }

    /** Several lines that each stand in parts far from each other, and no table was found in them. */
    private void doubt(List<PdfLevel> levels) {
        var open = new ArrayList<PdfLevel>();
        for (var level : levels) {
            var isParted = level.parted(WIDE).size() >= LEAST_PARTS
                    && !ContentsLine.is(level.text())
                    && level.words().stream().noneMatch(tables::containsKey);
            if (isParted) {
                open.add(level);
            } else {
                close(open);
            }
        }
        close(open);
    }

    private void close(List<PdfLevel> open) {
        if (open.size() >= LEAST_LEVELS) {
            open.forEach(level -> unclear.addAll(level.words()));
        }
        open.clear();
    }

    List<PdfLine> lines() {
        var lines = new ArrayList<PdfLine>();
        Set<PdfTable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var run : page.runs()) {
            var rest = new ArrayList<PdfWord>();
            for (var word : run) {
                var table = tables.get(word);
                if (table == null) {
                    rest.add(word);
                } else if (told.add(table)) {
                    lines.addAll(drawn(rest));
                    rest.clear();
                    lines.addAll(table.rows(words(table)));
                }
            }
            lines.addAll(drawn(rest));
        }
        return isOverruled ? lines.stream().map(PdfLine::unclear).toList() : lines;
    }

    private List<PdfWord> words(PdfTable table) {
        return page.words().stream()
                .filter(word -> table.equals(tables.get(word)))
                .toList();
    }

    /** A line as it was drawn; a wide gap that no number stands before divides it. */
    private List<PdfLine> drawn(List<PdfWord> words) {
        var lines = new ArrayList<PdfLine>();
        for (var word : words) {
            var before = lines.isEmpty() ? null : lines.getLast();
            if (before == null || isApart(before.drawn(), word)) {
                lines.add(new PdfLine(word, List.of(), unclear.contains(word)));
            } else {
                lines.set(lines.size() - 1, before.with(word));
            }
        }
        return lines;
    }

    private static boolean isApart(PdfWord before, PdfWord word) {
        return word.x() - before.end() > before.blank() * WIDE
                && !NUMBER.matcher(before.text()).matches();
    }
}
