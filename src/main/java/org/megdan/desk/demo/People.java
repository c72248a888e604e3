package org.megdan.desk.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The network, its people and how each signs in. */
@Profile("demo")
@Component
class People {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 15);
    private static final Viewer FOUNDER =
            new Viewer(null, null, "", Set.of("actors.edit", "actors.grant", "delegates.appoint", "system.admin"));

    private final Network network;
    private final Actors actors;
    private final Ties ties;
    private final Accounts accounts;

    People(Network network, Actors actors, Ties ties, Accounts accounts) {
        this.network = network;
        this.actors = actors;
        this.ties = ties;
        this.accounts = accounts;
    }

    Cast create() {
        return Acting.as(FOUNDER, this::founded);
    }

    private Cast founded() {
        var profile = network.found("Клуб на НПО – Търговище", Language.BG);
        network.describe(profile.version(), profile.name(), """
                Примерна мрежа, попълнена от публичната стратегия на един клуб на граждански организации. Хората и числата в \
                този сайт са измислени; целите и задачите са от документа.""", Language.BG);
        var cast = new Cast(profile.organisation());
        for (var role : Cast.Role.values()) {
            cast.add(role, person(role, profile.organisation()));
        }
        readingRoom(cast);
        return cast;
    }

    private UUID person(Cast.Role role, UUID organisation) {
        var person = actors.create(ActorDraft.person(role.person));
        accounts.create(person, role.email, role.password);
        if (role != Cast.Role.CITIZEN && role != Cast.Role.DELEGATE) {
            ties.begin(TieDraft.of(person, organisation, role.name(), SINCE));
        }
        return person;
    }

    private void readingRoom(Cast cast) {
        var readingRoom = actors.create(ActorDraft.organisation("Читалище „Несъществувало 1901“"));
        ties.beginDecided(TieDraft.of(readingRoom, cast.network(), "MEMBER", SINCE));
        ties.begin(TieDraft.of(cast.person(Cast.Role.DELEGATE), readingRoom, "DELEGATE", SINCE));
        actors.create(ActorDraft.organisation("Младежки клуб „Хвърчило“"));
    }
}
