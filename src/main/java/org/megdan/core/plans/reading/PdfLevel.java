package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words that stand side by side at one height of a page, from left to right. */
record PdfLevel(List<PdfWord> words) {

    private static final double SAME = 0.35;

    static List<PdfLevel> of(List<PdfWord> words) {
        var levels = new ArrayList<List<PdfWord>>();
        words.stream().sorted(Comparator.comparingDouble(PdfWord::y)).forEach(word -> {
            var above = levels.isEmpty() ? null : levels.getLast().getFirst();
            if (above == null || word.y() - above.y() >= SAME * Math.max(word.size(), above.size())) {
                levels.add(new ArrayList<>());
            }
            levels.getLast().add(word);
        });
        return levels.stream()
                .map(level -> level.stream()
                        .sorted(Comparator.comparingDouble(PdfWord::x))
                        .toList())
                .map(PdfLevel::new)
                .toList();
    }

    double y() {
        return words.getFirst().y();
    }

    double blank() {
        return words.getFirst().blank();
    }

    double size() {
        return words.getFirst().size();
    }

    /** What stands no farther apart than this many blanks is one; the rest are texts side by side. */
    List<PdfWord> parted(double gap) {
        var parts = new ArrayList<PdfWord>();
        for (var word : words) {
            var before = parts.isEmpty() ? null : parts.getLast();
            if (before != null && word.x() - before.end() <= before.blank() * gap) {
                parts.set(parts.size() - 1, before.with(word));
            } else {
                parts.add(word);
            }
        }
        return parts;
    }

    String text() {
        return parted(Double.MAX_VALUE).getFirst().text();
    }
}
