package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.megdan.core.plans.reading.PdfRivers.River;
import org.megdan.core.plans.reading.PdfRules.Rule;

/**
 * A table without upright rules: rivers divide its columns. Rows are divided by level rules where there are any, else by
 * larger steps, else by numbers, else by the first column.
 */
final class PdfOpenTable implements PdfTable {

    static final double LARGER = 1.25;
    /** Newspaper columns are equal lines of many words too. */
    private static final int MANY_LETTERS = 24;

    private static final double HALF = 0.5;

    private final List<PdfLevel> levels;
    private final List<River> rivers;
    private final Set<PdfWord> words = new HashSet<>();
    private final List<Double> rules;
    private final double step;
    private final boolean isEven;
    private final boolean isNumbered;

    PdfOpenTable(List<PdfLevel> levels, List<River> rivers, List<Rule> rules) {
        this.levels = levels;
        this.rivers = rivers;
        levels.forEach(level -> words.addAll(level.words()));
        this.rules = between(rules);
        var steps = new ArrayList<Double>();
        for (var i = 1; i < levels.size(); i++) {
            steps.add(levels.get(i).y() - levels.get(i - 1).y());
        }
        this.step = steps.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        this.isEven = steps.stream().allMatch(one -> one <= step * LARGER);
        this.isNumbered = levels.stream().anyMatch(this::beginsWithNumber);
    }

    private List<Double> between(List<Rule> all) {
        var left = words.stream().mapToDouble(PdfWord::x).min().orElse(0);
        var right = words.stream().mapToDouble(PdfWord::end).max().orElse(0);
        return all.stream()
                .filter(rule -> !rule.isUpright())
                .filter(rule -> Math.min(rule.right(), right) - Math.max(rule.x(), left) > (right - left) * HALF)
                .map(Rule::y)
                .filter(y -> levels.getFirst().y() < y && y < levels.getLast().y())
                .toList();
    }

    /** Columns of a newspaper, which are read one after another. */
    boolean isRunningText() {
        var letters = levels.stream()
                .flatMap(level -> cells(level).stream())
                .filter(cell -> !cell.isEmpty())
                .mapToInt(cell -> PdfCells.text(cell).length())
                .average()
                .orElse(0);
        return rules.isEmpty() && isEven && !isNumbered && letters > MANY_LETTERS;
    }

    @Override
    public boolean holds(PdfWord word) {
        return words.contains(word);
    }

    @Override
    public List<PdfLine> rows(List<PdfWord> inside) {
        var rows = new ArrayList<PdfLine>();
        var open = PdfCells.columns(rivers.size() + 1);
        for (var i = 0; i < levels.size(); i++) {
            if (i > 0 && begins(i)) {
                rows.add(PdfCells.row(open));
                open = PdfCells.columns(rivers.size() + 1);
            }
            var cells = cells(levels.get(i));
            for (var column = 0; column < cells.size(); column++) {
                open.get(column).addAll(cells.get(column));
            }
        }
        rows.add(PdfCells.row(open));
        return isUnsure() ? rows.stream().map(PdfLine::unclear).toList() : rows;
    }

    /** Lines follow evenly and nothing else tells which of them begin a row and which go on with the one above. */
    private boolean isUnsure() {
        return rules.isEmpty()
                && isEven
                && !isNumbered
                && levels.stream()
                        .skip(1)
                        .anyMatch(level -> cells(level).stream().anyMatch(List::isEmpty));
    }

    private boolean begins(int at) {
        var level = levels.get(at);
        var above = levels.get(at - 1).y();
        if (!rules.isEmpty()) {
            return rules.stream().anyMatch(y -> above < y && y < level.y());
        }
        if (!isEven) {
            return level.y() - above > step * LARGER;
        }
        return isNumbered ? beginsWithNumber(level) : !cells(level).getFirst().isEmpty();
    }

    private boolean beginsWithNumber(PdfLevel level) {
        var first =
                cells(level).stream().filter(cell -> !cell.isEmpty()).limit(1).findFirst();
        return first.isPresent() && LineBreak.isNewThing(PdfCells.text(first.get()));
    }

    private List<List<PdfWord>> cells(PdfLevel level) {
        var cells = PdfCells.columns(rivers.size() + 1);
        for (var word : level.words()) {
            var column = (int) rivers.stream()
                    .filter(river -> river.middle() < word.middle())
                    .count();
            cells.get(column).add(word);
        }
        return cells;
    }
}
