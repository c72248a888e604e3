package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.megdan.core.plans.reading.PdfRules.Rule;

/** A table that rules draw: what stands between them is a cell, which may go over several columns or rows. */
final class PdfGrid implements PdfTable {

    private static final double NEAR = 3;
    private static final double HEIGHT = 0.35;
    private static final int LEAST_EDGES = 3;

    private final List<Rule> rules;
    private final List<Double> xs;
    private final List<Double> ys;

    private PdfGrid(List<Rule> rules) {
        this.rules = rules;
        this.xs = edges(rules, true, Rule::x, Rule::right);
        this.ys = edges(rules, false, Rule::y, Rule::bottom);
    }

    /** Of {@link JoinedRules}. Rules that touch belong together; two columns and two rows make a table, anything less is a frame. */
    static List<PdfGrid> of(List<Rule> rules) {
        return together(rules).stream()
                .map(PdfGrid::new)
                .filter(grid -> grid.xs.size() >= LEAST_EDGES && grid.ys.size() >= LEAST_EDGES)
                .toList();
    }

    private static Iterable<List<Rule>> connected(List<Rule> sorted, int[] first) {
        var groups = new TreeMap<Integer, List<Rule>>();
        for (var i = 0; i < sorted.size(); i++) {
            groups.computeIfAbsent(root(first, i), key -> new ArrayList<>()).add(sorted.get(i));
        }
        return groups.values();
    }

    private static List<List<Rule>> together(List<Rule> rules) {
        var sorted = rules.stream().sorted(Comparator.comparingDouble(Rule::y)).toList();
        var first = new int[sorted.size()];
        Arrays.setAll(first, i -> i);
        for (var i = 0; i < sorted.size(); i++) {
            for (var j = i + 1;
                    j < sorted.size() && sorted.get(j).y() <= sorted.get(i).bottom() + NEAR;
                    j++) {
                if (sorted.get(i).touches(sorted.get(j))) {
                    first[root(first, j)] = root(first, i);
                }
            }
        }
        var groups = new ArrayList<List<Rule>>();
        connected(sorted, first).forEach(groups::add);
        return groups;
    }

    private static int root(int[] first, int at) {
        var root = at;
        while (first[root] != root) {
            first[root] = first[first[root]];
            root = first[root];
        }
        return root;
    }

    /** Where the rules of one direction stand, and how far those of the other go. */
    private static List<Double> edges(
            List<Rule> rules, boolean upright, ToDoubleFunction<Rule> from, ToDoubleFunction<Rule> to) {
        var places = new ArrayList<Double>();
        for (var rule : rules) {
            if (rule.isUpright() == upright) {
                places.add((from.applyAsDouble(rule) + to.applyAsDouble(rule)) / 2);
            }
        }
        places.add(rules.stream().mapToDouble(from).min().orElse(0));
        places.add(rules.stream().mapToDouble(to).max().orElse(0));
        places.sort(Comparator.naturalOrder());
        var edges = new ArrayList<Double>();
        for (var place : places) {
            if (edges.isEmpty() || place - edges.getLast() > NEAR) {
                edges.add(place);
            }
        }
        return edges;
    }

    @Override
    public boolean holds(PdfWord word) {
        return xs.getFirst() < word.middle()
                && word.middle() < xs.getLast()
                && ys.getFirst() < height(word)
                && height(word) < ys.getLast();
    }

    @Override
    public List<PdfLine> rows(List<PdfWord> words) {
        var rows = new TreeMap<Integer, List<List<PdfWord>>>();
        for (var word : words) {
            var row = row(word);
            var column = column(word);
            var columns = rows.computeIfAbsent(row, key -> PdfCells.columns(xs.size() - 1));
            columns.get(column).add(word);
        }
        return rows.values().stream().map(PdfCells::row).toList();
    }

    /** The column in which the cell begins that the word stands in. */
    private int column(PdfWord word) {
        var column = last(xs, word.middle());
        while (column > 0 && !isRuled(true, xs.get(column), height(word))) {
            column--;
        }
        return column;
    }

    private int row(PdfWord word) {
        var row = last(ys, height(word));
        while (row > 0 && !isRuled(false, ys.get(row), word.middle())) {
            row--;
        }
        return row;
    }

    private static int last(List<Double> edges, double place) {
        var last = 0;
        while (last + 2 < edges.size() && edges.get(last + 1) <= place) {
            last++;
        }
        return last;
    }

    private boolean isRuled(boolean upright, double edge, double along) {
        return rules.stream()
                .filter(rule -> rule.isUpright() == upright)
                .anyMatch(rule -> upright
                        ? Math.abs((rule.x() + rule.right()) / 2 - edge) <= NEAR
                                && rule.y() - NEAR <= along
                                && along <= rule.bottom() + NEAR
                        : Math.abs((rule.y() + rule.bottom()) / 2 - edge) <= NEAR
                                && rule.x() - NEAR <= along
                                && along <= rule.right() + NEAR);
    }

    private static double height(PdfWord word) {
        return word.y() - word.size() * HEIGHT;
    }
}
