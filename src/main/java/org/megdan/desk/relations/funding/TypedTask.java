package org.megdan.desk.relations.funding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.NetworkProfile;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanTree;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.access.Viewer;
import org.springframework.stereotype.Component;

/** A goal or task as somebody types it: its number, or the address of its page. */
@Component
public class TypedTask {

    private final PlanShelf shelf;
    private final Network network;

    TypedTask(PlanShelf shelf, Network network) {
        this.shelf = shelf;
        this.network = network;
    }

    /** The strategies that the viewer may see, the network's own before the others. */
    public List<PlanVersion> strategies(Viewer viewer) {
        var own = network.profile().map(NetworkProfile::organisation);
        return shelf.all(viewer).stream()
                .sorted(Comparator.comparing(version -> !own.equals(Optional.ofNullable(version.ownerId()))))
                .toList();
    }

    /** Of several strategies that have the number, the network's own; nothing where the viewer sees none. */
    public Optional<UUID> find(String typed, Viewer viewer) {
        var wanted = typed.strip().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
        return strategies(viewer).stream()
                .flatMap(version -> rows(version, viewer)
                        .filter(row -> wanted.equals("/strategy/" + version.slug() + "/" + row.ref())
                                || plain(row.code()).equals(plain(wanted))))
                .map(PlanTree.Row::id)
                .findFirst();
    }

    private Stream<PlanTree.Row> rows(PlanVersion version, Viewer viewer) {
        return shelf.tree(version.slug(), null, viewer).map(PlanTree::rows).orElse(List.of()).stream();
    }

    private static String plain(String code) {
        return code.replaceAll("\\.$", "");
    }
}
