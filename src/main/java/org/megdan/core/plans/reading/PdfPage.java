package org.megdan.core.plans.reading;

import java.util.List;

/**
 * A page as drawn.
 *
 * @param runs the words of each line in the order in which they were drawn, a blank behind those that a gap follows
 */
record PdfPage(List<List<PdfWord>> runs, List<PdfRules.Rule> rules) {

    PdfPage {
        runs = List.copyOf(runs);
        rules = List.copyOf(rules);
    }

    List<PdfWord> words() {
        return runs.stream()
                .flatMap(List::stream)
                .filter(word -> !word.text().isBlank())
                .toList();
    }
}
