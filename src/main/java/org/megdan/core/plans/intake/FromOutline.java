package org.megdan.core.plans.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ExpectedResult;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.PlanNode;
import org.megdan.core.plans.TargetGroup;
import org.megdan.core.plans.drafting.Refs;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineNode;

/** A content with new ids for everything that an outline holds. */
public final class FromOutline {

    private final Outline outline;
    private final Supplier<UUID> newId;
    private final Keys keys;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, String> refs = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<@Nullable String, Integer> siblings = new HashMap<>();
    private final Map<String, TargetGroup> groups = new LinkedHashMap<>();
    private final List<ExpectedResult> results = new ArrayList<>();

    private FromOutline(Outline outline, Supplier<UUID> newId, Keys keys) {
        this.outline = outline;
        this.newId = newId;
        this.keys = keys;
        outline.nodes().forEach(node -> ids.put(node.id(), keys.idOf(node.id()).orElseGet(newId)));
    }

    public static PlanContent of(Outline outline, Supplier<UUID> newId) {
        return new FromOutline(outline, newId, Keys.NONE).content();
    }

    /** @param draft whose own ids, where the outline has them for keys, stay the ids of the same things */
    public static PlanContent of(Outline outline, Supplier<UUID> newId, PlanContent draft) {
        return new FromOutline(outline, newId, Keys.of(draft)).content();
    }

    private PlanContent content() {
        var context = new OutlineContext(outline, newId, keys);
        context.describedGroups().forEach((name, change) -> group(name, change));
        var nodes = outline.nodes().stream().map(this::node).toList();
        return new PlanContent(
                outline.title(),
                context.start(),
                context.end(),
                nodes,
                List.copyOf(groups.values()),
                results,
                context.stages(),
                context.chapters(),
                context.kept());
    }

    private PlanNode node(OutlineNode node) {
        var id = Objects.requireNonNull(ids.get(node.id()));
        var ref = Refs.free(node.code(), node.parent() == null ? null : refs.get(node.parent()), taken::contains);
        taken.add(ref);
        refs.put(node.id(), ref);
        addResults(id, node.results());
        return new PlanNode(
                id,
                node.parent() == null ? null : ids.get(node.parent()),
                siblings.merge(node.parent(), 1, Integer::sum) - 1,
                node.level(),
                node.code(),
                ref,
                title(node),
                OutlineContext.paragraphs(node.notes()),
                node.wordings().stream()
                        .map(wording -> wording.title())
                        .distinct()
                        .toList(),
                node.footnotes().stream()
                        .map(note -> (note.mark() + " " + note.text()).strip())
                        .toList(),
                node.doubts().stream().map(DoubtText::of).toList(),
                node.spot().from(),
                node.spot().to(),
                0,
                node.targetGroups().stream()
                        .map(entry -> group(entry.text(), ""))
                        .distinct()
                        .toList(),
                List.of(),
                List.of());
    }

    private void addResults(UUID node, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            results.add(new ExpectedResult(newId.get(), node, entries.get(i).text(), i, 0));
        }
    }

    // the same words are the same group, wherever they stand
    private UUID group(String wording, String expectedChange) {
        var name = wording.strip().replaceFirst("[;,.:]+$", "");
        return groups.computeIfAbsent(
                        name.toLowerCase(Locale.ROOT),
                        key -> new TargetGroup(newId.get(), name, expectedChange, groups.size(), 0))
                .id();
    }

    // what has no words is still a place in the document
    private static String title(OutlineNode node) {
        var named = node.title().isBlank() ? (node.label() + " " + node.code()).strip() : node.title();
        return named.isEmpty() ? "–" : named;
    }
}
