package org.megdan.desk.site.my;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Tie;
import org.megdan.core.plans.Carried;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** The organisations that a person is tied to, with what of the strategies is theirs. */
@Component
class OwnOrganisations {

    private final Actors actors;
    private final PlanShelf shelf;

    OwnOrganisations(Actors actors, PlanShelf shelf) {
        this.actors = actors;
        this.shelf = shelf;
    }

    List<MyPage.Organisation> of(Viewer viewer, Layout layout) {
        var person = viewer.person();
        var names = new LinkedHashMap<UUID, ActorName>();
        if (person != null) {
            actors.card(person).map(ActorCard::ties).orElse(List.of()).stream()
                    .filter(tie -> tie.isCurrent() && tie.from().id().equals(person))
                    .map(Tie::to)
                    .forEach(to -> names.put(to.id(), to));
        }
        var carried = shelf.carriedBy(names.keySet(), viewer).stream().collect(Collectors.groupingBy(Carried::actor));
        return names.values().stream()
                .filter(name -> carried.containsKey(name.id()))
                .map(name -> new MyPage.Organisation(
                        name.name(),
                        carried.getOrDefault(name.id(), List.of()).stream()
                                .map(one -> part(one, layout))
                                .toList()))
                .toList();
    }

    private static MyPage.Part part(Carried one, Layout layout) {
        return new MyPage.Part(
                "/strategy/" + one.slug() + "?responsible=" + one.actor() + "#found",
                one.planTitle(),
                layout.t("site.my.organisation.nodes", one.nodes()));
    }
}
