package org.megdan.core.plans.reading;

import java.util.List;

/**
 * A document as read: the lines as a reader sees them, to be shown beside the outline, and the blocks recognised in
 * them. {@link Spot} counts these lines.
 */
public record SourceText(String name, List<String> lines, List<Block> blocks) {

    public SourceText {
        lines = List.copyOf(lines);
        blocks = List.copyOf(blocks);
    }
}
