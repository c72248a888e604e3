package org.megdan.desk.strategy.versions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorName;
import org.megdan.core.plans.PlanTree;
import org.megdan.desk.strategy.Naming;
import org.megdan.desk.strategy.tree.StrategyPage;

/**
 * The branches of one version.
 *
 * @param address of a node, by its ref
 */
record VersionTree(Naming naming, Map<UUID, ActorName> names, Function<String, String> address) {

    List<StrategyPage.Branch> of(List<PlanTree.Branch> branches, int depth) {
        return branches.stream().map(branch -> one(branch, depth)).toList();
    }

    private StrategyPage.Branch one(PlanTree.Branch branch, int depth) {
        var node = branch.node();
        return new StrategyPage.Branch(
                address.apply(node.ref()),
                depth < 2 ? naming.level(node.level()) : "",
                naming.look(depth),
                node.code(),
                node.title(),
                named(node.responsible()),
                "",
                "",
                node.doubts(),
                true,
                of(branch.children(), depth + 1));
    }

    private String named(Collection<UUID> ids) {
        return ids.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(ActorName::name)
                .collect(Collectors.joining(", "));
    }
}
