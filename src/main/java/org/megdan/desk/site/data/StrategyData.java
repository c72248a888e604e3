package org.megdan.desk.site.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanTree;
import org.megdan.platform.export.Dataset;

/** The goals and tasks of one strategy as a table. */
final class StrategyData {

    /**
     * @param parent number of the goal above, empty at the top
     * @param address absolute
     */
    record Row(String level, String code, String title, String parent, String results, String address) {}

    static final Dataset<Row> NODES = Dataset.<Row>named("nodes", "site.data.nodes")
            .text("level", Row::level)
            .text("code", Row::code)
            .text("title", Row::title)
            .text("parent", Row::parent)
            .text("results", Row::results)
            .address("address", Row::address);

    private StrategyData() {}

    static List<Row> rows(PlanTree tree, String base) {
        var rows = new ArrayList<Row>();
        tree.roots()
                .forEach(root ->
                        gather(root, null, base + "/strategy/" + tree.version().slug() + "/", rows));
        return rows;
    }

    private static void gather(PlanTree.Branch branch, PlanTree.@Nullable Row above, String base, List<Row> rows) {
        var node = branch.node();
        rows.add(new Row(
                node.level(),
                node.code(),
                node.title(),
                above == null ? "" : above.code(),
                String.join("\n", node.results()),
                base + node.ref()));
        branch.children().forEach(child -> gather(child, node, base, rows));
    }
}
