package org.megdan.desk.strategy.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.plans.Chapter;
import org.megdan.core.plans.PlanContext;
import org.megdan.core.plans.PlanTree;
import org.megdan.desk.strategy.Naming;
import org.megdan.desk.strategy.StrategyTabs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;

/** Lays a strategy out as a page. */
record StrategyPages(Layout layout, Actors actors) {

    StrategyPage of(PlanTree tree, PlanContext context, TreeFilter filter, Viewer viewer) {
        var naming = new Naming(layout);
        var version = tree.version();
        var names = actors.names(responsibles(tree));
        var shown = filter.apply(tree);
        return new StrategyPage(
                version.slug(),
                version.title(),
                naming.period(version),
                naming.state(version),
                version.isDraft(),
                naming.adoption(version.adoption()),
                mission(context),
                counts(tree),
                new StrategyTabs(layout).of(version.slug(), viewer),
                branches(version.slug(), shown.roots(), 0, !filter.isEmpty(), names),
                tree.groups().stream()
                        .map(group -> new Choice(group.id().toString(), group.name()))
                        .toList(),
                names.values().stream()
                        .map(name -> new Choice(name.id().toString(), name.name()))
                        .toList(),
                text(filter.group()),
                text(filter.responsible()),
                filter.words() == null ? "" : filter.words(),
                filter.isEmpty() ? -1 : shown.rows().size(),
                viewer.may("plans.edit"));
    }

    private List<StrategyPage.Branch> branches(
            String slug, List<PlanTree.Branch> branches, int depth, boolean isOpen, Map<UUID, ActorName> names) {
        var naming = new Naming(layout);
        return branches.stream()
                .map(branch -> new StrategyPage.Branch(
                        "/strategy/" + slug + "/" + branch.node().ref(),
                        depth < 2 ? naming.level(branch.node().level()) : "",
                        naming.look(depth),
                        branch.node().code(),
                        branch.node().title(),
                        names(branch.node().responsible(), names),
                        branch.node().doubts(),
                        isOpen || depth == 0,
                        branches(slug, branch.children(), depth + 1, isOpen, names)))
                .toList();
    }

    private List<StrategyPage.Count> counts(PlanTree tree) {
        var byLevel = new LinkedHashMap<String, Integer>();
        tree.rows().forEach(row -> byLevel.merge(row.level(), 1, Integer::sum));
        var counts = new ArrayList<StrategyPage.Count>();
        byLevel.forEach((level, count) -> {
            var key = "strategy.count." + level.toLowerCase(Locale.ROOT);
            var label = layout.messages().has(key) ? layout.t(key, count) : level;
            counts.add(new StrategyPage.Count(layout.number(count), label));
        });
        return counts;
    }

    private static LinkedHashSet<UUID> responsibles(PlanTree tree) {
        return tree.rows().stream()
                .flatMap(row -> Stream.concat(row.responsible().stream(), row.partners().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String names(List<UUID> ids, Map<UUID, ActorName> names) {
        return ids.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(ActorName::name)
                .collect(Collectors.joining(", "));
    }

    private static String mission(PlanContext context) {
        return context.chapters().stream()
                .filter(chapter ->
                        chapter.kind().equals("MISSION") || chapter.kind().equals("VISION"))
                .map(Chapter::text)
                .filter(text -> !text.isBlank())
                .map(text -> text.split("\n\n")[0])
                .filter(text -> !text.startsWith("- ") && !text.endsWith(":"))
                .findFirst()
                .orElse("");
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
