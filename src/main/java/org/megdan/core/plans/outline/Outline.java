package org.megdan.core.plans.outline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.reading.Spot;

/**
 * A strategy document as recognised. Every word of the document is in exactly one of its places: the title, a node, a
 * chapter of context, a stage, the adoption, the kept text, or a signpost (a word that only said what follows).
 *
 * @param title as the document says it; empty where it does not
 */
public record Outline(
        String title,
        @Nullable Spot titleSpot,
        @Nullable Period period,
        List<OutlineNode> nodes,
        List<ContextChapter> context,
        List<OutlineStage> stages,
        @Nullable OutlineAdoption adoption,
        List<Kept> kept,
        List<Signpost> signposts) {

    private static final int LONGEST_TITLE = 250;

    public Outline {
        nodes = List.copyOf(nodes);
        context = List.copyOf(context);
        stages = List.copyOf(stages);
        kept = List.copyOf(kept);
        signposts = List.copyOf(signposts);
    }

    /** What to offer as its name: the title, or the first words of a document that does not call itself anything; may be empty. */
    public String suggestedTitle() {
        if (!title.isBlank()) {
            return title;
        }
        return kept.stream()
                .map(Kept::text)
                .findFirst()
                .filter(text -> text.length() <= LONGEST_TITLE)
                .orElse("");
    }

    public Optional<OutlineNode> find(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    public List<OutlineNode> childrenOf(@Nullable String parent) {
        return nodes.stream()
                .filter(node -> java.util.Objects.equals(node.parent(), parent))
                .toList();
    }

    public List<OutlineNode> at(String level) {
        return nodes.stream().filter(node -> node.level().equals(level)).toList();
    }

    /** How many doubts wait for a person's eye. */
    public long doubts() {
        return nodes.stream().mapToLong(node -> node.doubts().size()).sum();
    }

    public Outline withNodes(List<OutlineNode> others) {
        return new Outline(title, titleSpot, period, others, context, stages, adoption, kept, signposts);
    }

    public Outline withContext(List<ContextChapter> others) {
        return new Outline(title, titleSpot, period, nodes, others, stages, adoption, kept, signposts);
    }

    public Outline withKept(List<Kept> others) {
        return new Outline(title, titleSpot, period, nodes, context, stages, adoption, others, signposts);
    }

    public Outline withSignposts(List<Signpost> others) {
        return new Outline(title, titleSpot, period, nodes, context, stages, adoption, kept, others);
    }
}
