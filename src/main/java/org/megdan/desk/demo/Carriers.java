package org.megdan.desk.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.NodeActor.Role;
import org.megdan.core.plans.Plans;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invented organisations that carry out the goals of the network's strategy; written into the draft before it is adopted. */
@Profile("demo")
@Component
class Carriers {

    private static final String CLUB = "";

    /** Code | who answers | who takes part. Nobody of these names is meant; the network itself has no name here. */
    private static final String CARRIED = """
            1.1   |                                    | Читалище „Несъществувало 1901“
            1.1.4 | Читалище „Несъществувало 1901“     | Младежки клуб „Хвърчило“
            1.1.8 | Читалище „Несъществувало 1901“     |
            1.2   | Фондация „Синя врана на покрива“   |
            1.3   |                                    | Фондация „Синя врана на покрива“
            1.4   | Фондация „Синя врана на покрива“   | Дружество „Говорещият орех“
            1.5   |                                    |
            2.1   | Младежки клуб „Хвърчило“           |
            2.2   | Младежки клуб „Хвърчило“           | Читалище „Несъществувало 1901“
            2.2.6 | Младежки клуб „Хвърчило“           | Дружество „Говорещият орех“
            2.3   |                                    | Младежки клуб „Хвърчило“
            3.1   | Център „Люлка в облаците“          |
            3.2   | Център „Люлка в облаците“          | Дружество „Говорещият орех“
            3.3   | Център „Люлка в облаците“          | Фондация „Синя врана на покрива“
            3.4   | Дружество „Говорещият орех“        | Център „Люлка в облаците“
            4.1   |                                    |
            4.2   |                                    | Читалище „Несъществувало 1901“
            4.3   |                                    |
            4.4   |                                    | Фондация „Синя врана на покрива“
            4.5   | Младежки клуб „Хвърчило“           |
            4.6   |                                    |
            """;

    private final Actors actors;
    private final Plans plans;
    private final Drafts drafts;

    Carriers(Actors actors, Plans plans, Drafts drafts) {
        this.actors = actors;
        this.plans = plans;
        this.drafts = drafts;
    }

    void enter(UUID draft, Cast cast) {
        var known = new HashMap<>(Map.of(CLUB, cast.network()));
        var nodes = new HashMap<String, UUID>();
        plans.content(draft)
                .nodes()
                .forEach(node -> nodes.putIfAbsent(node.code().replaceAll("\\.$", ""), node.id()));
        CARRIED.lines().map(line -> line.split("\\|", -1)).forEach(cells -> {
            var node = nodes.get(cells[0].strip());
            if (node != null) {
                carry(draft, node, of(cells[1].strip(), cells[2].strip(), known));
            }
        });
    }

    private List<NodeActor> of(String responsible, String partner, Map<String, UUID> known) {
        var found = new ArrayList<NodeActor>();
        found.add(new NodeActor(organisation(responsible, known), Role.RESPONSIBLE));
        if (!partner.isEmpty()) {
            found.add(new NodeActor(organisation(partner, known), Role.PARTNER));
        }
        return found;
    }

    private UUID organisation(String name, Map<String, UUID> known) {
        return known.computeIfAbsent(
                name,
                missing -> actors.search(missing, List.of(), 1).stream()
                        .filter(actor -> actor.name().equals(missing))
                        .map(actor -> actor.id())
                        .findFirst()
                        .orElseGet(() -> actors.create(ActorDraft.organisation(missing))));
    }

    private void carry(UUID draft, UUID node, List<NodeActor> carriers) {
        var now = drafts.node(draft, node);
        drafts.edit(draft, node, now.lock(), now.edit().carriedBy(carriers));
    }
}
