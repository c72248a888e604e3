package org.megdan.desk.api.strategies;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanTree;
import org.megdan.desk.api.Named;
import org.megdan.desk.api.Order;
import org.megdan.desk.api.Organisations;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Catalogue;
import org.megdan.platform.api.Listing;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.PublicAddress;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Open
@RestController
@RequestMapping("/api/v1/strategies/{slug}")
class NodesApi {

    private static final Catalogue<Placed> NODES = Catalogue.<Placed>of(
                    node -> node.row().id())
            .filter("level", node -> List.of(node.row().level()))
            .filter("parent", node -> List.of(Objects.toString(node.row().parentId(), "")))
            .filter("targetGroup", node -> node.row().groups())
            .filter(
                    "responsible",
                    node -> node.responsible().stream().map(Named::id).toList())
            .sort("position", node -> Catalogue.number(node.position()))
            .sort("title", node -> Order.text(node.row().title()));
    private static final Catalogue<Result> RESULTS = Catalogue.<Result>of(Result::position)
            .filter("node", result -> List.of(result.node()))
            .sort("position", result -> Catalogue.number(result.position()));

    private final PlanShelf shelf;
    private final Organisations organisations;
    private final PublicAddress address;

    NodesApi(PlanShelf shelf, Organisations organisations, PublicAddress address) {
        this.shelf = shelf;
        this.organisations = organisations;
        this.address = address;
    }

    @GetMapping("/nodes")
    Listing<Node> all(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var rows = tree(slug, viewer).rows();
        var everybody = SingletonSupplier.of(() -> organisations.of(ids(rows, PlanTree.Row::responsible)));
        var placed = new ArrayList<Placed>();
        rows.forEach(row -> placed.add(new Placed(placed.size() + 1, row, everybody)));
        return inFull(NODES.page(placed, request), address.base() + "/strategy/" + slug);
    }

    /** Names are asked for only for what is answered. */
    private Listing<Node> inFull(Listing<Placed> page, String base) {
        var rows = page.items().stream().map(Placed::row).toList();
        var names = organisations.of(ids(
                rows,
                row -> Stream.concat(row.responsible().stream(), row.partners().stream())
                        .toList()));
        return page.map(node -> Node.of(node.position(), node.row(), names, base));
    }

    private static List<UUID> ids(List<PlanTree.Row> rows, Function<PlanTree.Row, List<UUID>> ids) {
        return rows.stream().map(ids).flatMap(List::stream).distinct().toList();
    }

    @GetMapping("/nodes/{ref}")
    NodeInFull one(@PathVariable String slug, @PathVariable String ref, Viewer viewer) {
        var view = shelf.node(slug, ref, null, viewer).orElseThrow(NotFound::new);
        var names = organisations.of(
                view.actors().stream().map(NodeActor::actorId).distinct().toList());
        return NodeInFull.of(view, names, address.base());
    }

    @GetMapping("/results")
    Listing<Result> results(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var results = new ArrayList<Result>();
        for (var row : tree(slug, viewer).rows()) {
            row.results().forEach(text -> results.add(new Result(results.size() + 1, row.id(), row.ref(), text)));
        }
        return RESULTS.page(results, request);
    }

    private PlanTree tree(String slug, Viewer viewer) {
        return shelf.tree(slug, null, viewer).orElseThrow(NotFound::new);
    }

    /** @param everybody whoever is responsible anywhere in the tree, asked for when somebody narrows by it */
    private record Placed(int position, PlanTree.Row row, Supplier<Organisations.Names> everybody) {

        List<Named> responsible() {
            return everybody.get().of(row.responsible());
        }
    }

    record Result(int position, UUID node, String ref, String text) {}
}
