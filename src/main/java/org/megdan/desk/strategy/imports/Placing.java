package org.megdan.desk.strategy.imports;

import java.util.List;
import org.megdan.platform.web.Choice;

/**
 * The forms by which a text that found no place is given one.
 *
 * @param nodes what it may belong to
 * @param parts as what
 * @param parents under what it may become an item of its own
 * @param chapters which it may be a paragraph of; the first is a new one
 */
public record Placing(
        String id,
        boolean settled,
        List<Choice> nodes,
        List<Choice> parts,
        List<Choice> parents,
        List<Choice> levels,
        List<Choice> chapters) {}
