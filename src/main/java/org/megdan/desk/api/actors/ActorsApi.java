package org.megdan.desk.api.actors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.Network;
import org.megdan.core.plans.PlanActors;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Asking;
import org.megdan.platform.api.Listing;
import org.megdan.platform.web.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Organisations, groups and public bodies that something public names, and the network's own; never persons. */
@Open
@RestController
@RequestMapping("/api/v1/actors")
class ActorsApi {

    private final Actors actors;
    private final PlanActors named;
    private final Network network;

    ActorsApi(Actors actors, PlanActors named, Network network) {
        this.actors = actors;
        this.named = named;
        this.network = network;
    }

    @GetMapping
    Listing<ActorName> all(Viewer viewer, HttpServletRequest request) {
        var asking = Asking.of(request, Actors.NAMES);
        return asking.answer(actors.organisations(known(viewer), asking.asked()));
    }

    @GetMapping("/{slug}")
    Organisation one(@PathVariable String slug, Viewer viewer) {
        return actors.find(slug)
                .filter(actor -> !actor.kind().isHuman())
                .filter(actor -> known(viewer).contains(actor.id()))
                .flatMap(actor -> actors.card(actor.id()))
                .map(Organisation::of)
                .orElseThrow(NotFound::new);
    }

    private Set<UUID> known(Viewer viewer) {
        var ids = new HashSet<>(named.named(viewer));
        network.profile().ifPresent(profile -> ids.add(profile.organisation()));
        return ids;
    }

    record Organisation(
            UUID id,
            ActorKind kind,
            String name,
            String slug,
            String description,
            @Nullable String eik,
            List<Contact> contacts) {

        static Organisation of(ActorCard card) {
            return new Organisation(
                    card.id(),
                    card.kind(),
                    card.name(),
                    card.slug(),
                    card.description(),
                    card.eik(),
                    card.contacts().stream()
                            .filter(ContactPoint::isPublic)
                            .map(one -> new Contact(one.kind(), one.value(), one.purpose()))
                            .toList());
        }
    }

    record Contact(ContactPoint.Kind kind, String value, String purpose) {}
}
