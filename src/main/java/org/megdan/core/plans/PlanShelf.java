package org.megdan.core.plans;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.charges.BegunRows;
import org.megdan.core.plans.outline.OutlineAdoption;
import org.megdan.core.plans.recognition.StatedAdoption;
import org.megdan.core.plans.shelf.AdoptedTrees;
import org.megdan.core.plans.shelf.Cards;
import org.megdan.core.plans.shelf.Carriers;
import org.megdan.core.plans.shelf.ContextReading;
import org.megdan.core.plans.shelf.LeafSearch;
import org.megdan.core.plans.shelf.NodeReading;
import org.megdan.core.plans.shelf.VersionLookup;
import org.megdan.platform.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds strategies for a viewer: what may not be seen ({@link Visible}) is not there. Where a version's number is null, the
 * version is the one that is current for this viewer.
 */
@Component
@Transactional(readOnly = true)
public class PlanShelf {

    private final VersionLookup versions;
    private final AdoptedTrees trees;
    private final NodeReading nodes;
    private final Cards cards;
    private final ContextReading context;
    private final Carriers carriers;
    private final LeafSearch leaves;
    private final BegunRows begun;
    private final NetworkWords words;

    PlanShelf(
            VersionLookup versions,
            AdoptedTrees trees,
            NodeReading nodes,
            Cards cards,
            ContextReading context,
            Carriers carriers,
            LeafSearch leaves,
            BegunRows begun,
            NetworkWords words) {
        this.versions = versions;
        this.trees = trees;
        this.nodes = nodes;
        this.cards = cards;
        this.context = context;
        this.carriers = carriers;
        this.leaves = leaves;
        this.begun = begun;
        this.words = words;
    }

    /** Every strategy by its current version, in order of title. One query. */
    public List<PlanVersion> all(Viewer viewer) {
        return versions.current(viewer);
    }

    public Optional<PlanVersion> version(String slug, @Nullable Integer number, Viewer viewer) {
        return versions.find(slug, number, viewer);
    }

    /** The newest first. */
    public List<PlanVersion> versions(String slug, Viewer viewer) {
        return versions.all(slug, viewer);
    }

    public Optional<PlanVersion> draft(String slug, Viewer viewer) {
        return versions(slug, viewer).stream().filter(PlanVersion::isDraft).findFirst();
    }

    /** Every draft of a strategy that the viewer may see, in order of title. One query. */
    public List<PlanVersion> drafts(Viewer viewer) {
        return versions.drafts(viewer);
    }

    /** Of all drafts, also those of years, the ids of those that this person began or took over. One query. */
    public Set<UUID> begunBy(UUID person) {
        return begun.of(person);
    }

    /** What a version wants in the largest words, and how much stands under each. One query at most. */
    public List<OuterGoal> outermost(PlanVersion version) {
        return trees.outermost(version);
    }

    /** The strategies that this one carries out as a whole, and those that carry it out. One query. */
    public PlanLinks links(PlanVersion version, Viewer viewer) {
        return versions.linked(version.planId(), viewer);
    }

    /** Six queries; one when it is adopted and was read before. */
    public Optional<PlanTree> tree(String slug, @Nullable Integer number, Viewer viewer) {
        return versions.find(slug, number, viewer).map(trees::read);
    }

    /**
     * Five queries; two when it is adopted and was read before. An address of an earlier version finds the node under its present one: compare
     * {@code view.card().ref()} and redirect.
     */
    public Optional<NodeView> node(String slug, String ref, @Nullable Integer number, Viewer viewer) {
        return nodes.find(slug, ref, number, viewer);
    }

    /** Those of the ids that the viewer may see. One query. */
    public Map<UUID, NodeCard> cards(Collection<UUID> nodes, Viewer viewer) {
        return cards.byId(nodes, viewer).stream().collect(Collectors.toMap(NodeCard::id, Function.identity()));
    }

    public Optional<NodeCard> card(UUID node, Viewer viewer) {
        return cards.byId(List.of(node), viewer).stream().findFirst();
    }

    /** What stands lowest in the current versions, by number or words of the title, so many at most. One query. */
    public List<NodeCard> leaves(String words, int most, Viewer viewer) {
        return words.isBlank() ? List.of() : leaves.find(words, most, viewer);
    }

    /** What these persons and organisations answer for or take part in, by strategy. One query. */
    public List<Carried> carriedBy(Collection<UUID> actors, Viewer viewer) {
        return carriers.by(actors, viewer);
    }

    /** Of a version that was found through a viewer. Four queries; none when it is adopted and was read before. */
    public PlanContext context(PlanVersion version) {
        return context.read(version);
    }

    /** The document the version was read from. */
    public Optional<SourceDocument> source(PlanVersion version) {
        return context.source(version.id());
    }

    /** What that document says of its own adoption. */
    public Optional<OutlineAdoption> statedAdoption(PlanVersion version) {
        return source(version).flatMap(document -> StatedAdoption.in(document.text(), words.current()));
    }
}
