package org.megdan.desk.strategy.imports;

import java.util.List;
import org.megdan.platform.web.Choice;

/**
 * The forms by which one node is corrected.
 *
 * @param parents where it may be moved under; the first is the outermost level
 * @param others nodes it may be made one with
 * @param cuts places in the title where it may be cut: position and the words from there on
 */
public record Correction(
        String id,
        String code,
        String title,
        String level,
        String parent,
        List<Choice> levels,
        List<Choice> parents,
        List<Choice> others,
        List<Choice> cuts,
        List<String> groups,
        List<String> results,
        List<String> notes,
        List<String> wordings,
        List<String> doubts) {

    /** As a field shows them, one on a line. */
    public String lines(List<String> texts) {
        return String.join("\n", texts);
    }
}
