package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A document as read: the lines as a reader sees them, to be shown beside the outline, and the blocks recognised in
 * them. {@link Spot} counts these lines.
 *
 * @param width of the paper, in letters, when the text was set in lines of about equal length; else 0
 * @param unclear lines that stand in a table whose columns or rows cannot be told for sure
 */
public record SourceText(String name, List<String> lines, List<Block> blocks, int width, Set<Integer> unclear) {

    private static final double FULL = 0.85;

    public SourceText {
        lines = List.copyOf(lines);
        blocks = List.copyOf(blocks);
        unclear = Set.copyOf(unclear);
    }

    public SourceText(String name, List<String> lines, List<Block> blocks, int width) {
        this(name, lines, blocks, width, Set.of());
    }

    /** For formats that have no lines of their own: each block is a line. */
    static SourceText ofBlocks(String name, List<Block> blocks) {
        var lines = new ArrayList<String>();
        var placed = new ArrayList<Block>();
        for (var block : blocks) {
            if (!block.text().isBlank()) {
                lines.add(shown(block));
                placed.add(block.at(
                        new Spot(lines.size(), lines.size(), block.spot().page())));
            }
        }
        return new SourceText(name, lines, placed, 0);
    }

    private static String shown(Block block) {
        var raised = block.references().isEmpty() ? "" : " " + String.join(" ", block.references());
        return (block.footnote() + " " + block.text() + raised).strip();
    }

    /** Whether the later block begins on the very next line, where the line above had no room for its first word. */
    public boolean isBrokenByWidth(Block above, Block below) {
        if (width == 0
                || above.cell() != null
                || below.cell() != null
                || above.spot().to() + 1 != below.spot().from()) {
            return false;
        }
        var word = below.text().split("\\s", 2)[0];
        return lines.get(above.spot().to() - 1).strip().length() + 1 + word.length() > width * FULL;
    }

    public boolean isEmpty() {
        return blocks.stream().allMatch(block -> block.text().isBlank());
    }
}
