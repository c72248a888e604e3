package org.megdan.core.plans.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ExpectedResult;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.PlanNode;
import org.megdan.core.plans.TargetGroup;
import org.megdan.core.plans.drafting.Refs;

/**
 * What a draft becomes when a document is imported into it again: things that are the same keep their ids, addresses,
 * actors and links; the document decides on words, numbers, order, target groups and results.
 */
public final class Redraft {

    private final PlanContent draft;
    private final PlanContent document;
    private final Map<UUID, PlanNode> matched;
    private final Map<UUID, UUID> groupIds = new HashMap<>();
    private final List<TargetGroup> groups;
    private final Set<String> refs = new HashSet<>();
    private final Map<UUID, String> refOf = new HashMap<>();

    private Redraft(PlanContent draft, PlanContent document) {
        this.draft = draft;
        this.document = document;
        this.matched = Matching.of(draft, document);
        this.groups = new ArrayList<>(draft.groups());
        document.groups().forEach(this::takeGroup);
        matched.values().forEach(node -> refs.add(node.ref()));
    }

    /** @param document with ids of its own, as {@link FromOutline} gives it */
    public static PlanContent of(PlanContent draft, PlanContent document) {
        return new Redraft(draft, document).content();
    }

    private PlanContent content() {
        return new PlanContent(
                document.title().isBlank() ? draft.title() : Again.text(draft.title(), document.title()),
                isBackwards() ? draft.startsOn() : Again.year(draft.startsOn(), document.startsOn()),
                isBackwards() ? draft.endsOn() : Again.year(draft.endsOn(), document.endsOn()),
                document.nodes().stream().map(this::node).toList(),
                groups,
                document.nodes().stream().flatMap(this::results).toList(),
                Parts.stages(draft.stages(), document.stages()),
                Parts.chapters(draft.chapters(), document.chapters()),
                Parts.kept(draft.kept(), document.kept()));
    }

    private PlanNode node(PlanNode now) {
        var old = matched.get(now.id());
        var ref = ref(old, now);
        refs.add(ref);
        refOf.put(now.id(), ref);
        return new PlanNode(
                id(now.id()),
                now.parentId() == null ? null : id(now.parentId()),
                now.position(),
                now.level(),
                old == null ? now.code() : Again.code(old.code(), now.code()),
                ref,
                old == null ? now.title() : Again.text(old.title(), now.title()),
                now.description().isEmpty() && old != null ? old.description() : description(old, now),
                both(old == null ? List.of() : old.otherWordings(), now.otherWordings()),
                now.footnotes().isEmpty() && old != null ? old.footnotes() : footnotes(old, now),
                old == null ? now.doubts() : old.doubts(),
                old == null ? null : old.sourceFrom(),
                old == null ? null : old.sourceTo(),
                old == null ? 0 : old.lock() + 1,
                groups(old, now),
                old == null ? now.actors() : old.actors(),
                old == null ? now.carriesOut() : old.carriesOut());
    }

    // a file without a column for them says nothing about target groups
    private List<UUID> groups(@Nullable PlanNode old, PlanNode now) {
        if (old != null && document.groups().isEmpty()) {
            return old.groups();
        }
        return now.groups().stream()
                .map(group -> groupIds.getOrDefault(group, group))
                .toList();
    }

    private String ref(@Nullable PlanNode old, PlanNode now) {
        if (old != null && Again.isSameCode(old.code(), now.code())) {
            return old.ref();
        }
        return Refs.free(now.code(), now.parentId() == null ? null : refOf.get(now.parentId()), refs::contains);
    }

    private UUID id(UUID inDocument) {
        var old = matched.get(inDocument);
        return old == null ? inDocument : old.id();
    }

    private Stream<ExpectedResult> results(PlanNode now) {
        var old = matched.get(now.id());
        var fresh = document.resultsOf(now.id());
        var known = old == null ? List.<ExpectedResult>of() : draft.resultsOf(old.id());
        return Parts.results(known, fresh, id(now.id())).stream();
    }

    private void takeGroup(TargetGroup group) {
        var same = groups.stream()
                .filter(known -> Again.bareName(known.name()).equals(Again.bareName(group.name())))
                .findFirst();
        same.ifPresent(known -> groupIds.put(group.id(), known.id()));
        if (same.isEmpty()) {
            groups.add(new TargetGroup(group.id(), group.name(), group.expectedChange(), groups.size(), 0));
        }
    }

    private static String description(@Nullable PlanNode old, PlanNode now) {
        return old == null ? now.description() : Again.text(old.description(), now.description());
    }

    private static List<String> footnotes(@Nullable PlanNode old, PlanNode now) {
        return old == null ? now.footnotes() : Again.texts(old.footnotes(), now.footnotes());
    }

    private boolean isBackwards() {
        var from = document.startsOn();
        var until = document.endsOn();
        return from != null && until != null && until.isBefore(from);
    }

    private static List<String> both(List<String> first, List<String> second) {
        var known = first.stream().map(Again::bare).toList();
        var more = second.stream().filter(text -> !known.contains(Again.bare(text)));
        return Stream.concat(first.stream(), more).distinct().toList();
    }
}
