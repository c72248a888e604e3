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
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.plans.Chapter;
import org.megdan.core.plans.PlanContext;
import org.megdan.core.plans.PlanTree;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.TaskYear;
import org.megdan.desk.strategy.Naming;
import org.megdan.desk.strategy.StrategyTabs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** Lays a strategy out as a page. */
record StrategyPages(Layout layout, Actors actors, Standings standings) {

    StrategyPage of(PlanTree tree, PlanContext context, TreeFilter filter, Viewer viewer) {
        var naming = new Naming(layout);
        var version = tree.version();
        var names = actors.names(responsibles(tree));
        var shown = new FilteredTree(
                tree,
                filter,
                standings,
                id -> names.containsKey(id) ? names.get(id).id() : id);
        var lists = new FilterLists(layout, shown, filter);
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
                branches(version.slug(), shown.roots(), 0, filter, names),
                lists.of(tree.groups(), new LinkedHashSet<>(names.values()), standings),
                filter.typed(),
                filter.isEmpty() ? -1 : shown.found(),
                version.isDraft() && viewer.may("plans.adopt") ? adoption(version) : null);
    }

    private Crumb adoption(PlanVersion version) {
        var path = "/strategy/" + version.slug() + "/versions/" + version.number() + "/adoption";
        return new Crumb(layout.t("strategy.versions.adoption.title"), path);
    }

    private List<StrategyPage.Branch> branches(
            String slug, List<PlanTree.Branch> branches, int depth, TreeFilter filter, Map<UUID, ActorName> names) {
        var naming = new Naming(layout);
        return branches.stream()
                .map(branch -> {
                    var node = branch.node();
                    var stands = standings.shown(node.id(), filter).findFirst();
                    return new StrategyPage.Branch(
                            "/strategy/" + slug + "/" + node.ref(),
                            depth < 2 ? naming.level(node.level()) : "",
                            naming.look(depth),
                            node.code(),
                            node.title(),
                            names(node.responsible(), names),
                            stands.map(this::standing).orElse(""),
                            stands.map(one -> naming.look(one.state())).orElse(""),
                            node.doubts(),
                            !filter.isEmpty() || depth == 0,
                            branches(slug, branch.children(), depth + 1, filter, names));
                })
                .toList();
    }

    private String standing(TaskYear stands) {
        return layout.t(
                "strategy.tree.standing", new Naming(layout).state(stands.state()), Integer.toString(stands.year()));
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
                .distinct()
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
}
