package org.megdan.testing;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.access.Viewers;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the cast on stage: founds the network and gives its people accounts and ties, all with {@link Cast#PASSWORD}. */
public class Stage {

    private static final Viewer DIRECTOR =
            Viewer.program("Постановка", "actors.grant", "system.admin", "delegates.appoint", "members.decide");

    private final ApplicationContext application;
    private final UUID network;

    public Stage(ApplicationContext application) {
        this.application = application;
        // asked of the database: what an earlier test founded may still be remembered for a moment
        this.network = the(JdbcClient.class)
                .sql("select organisation from actors.network")
                .query(UUID.class)
                .optional()
                .orElseGet(() -> asDirector(() ->
                        the(Network.class).found(Cast.NETWORK, Language.BG).organisation()));
    }

    /** The organisation that runs the installation. */
    public UUID network() {
        return network;
    }

    /** A person with an account and these ties to the network since today; their id. */
    public UUID enter(Cast.Member member, String... tieKinds) {
        return asDirector(() -> {
            var person = the(Actors.class).create(ActorDraft.person(member.name()));
            the(Accounts.class).create(person, member.email(), Cast.PASSWORD);
            for (var kind : tieKinds) {
                the(Ties.class)
                        .beginDecided(TieDraft.of(
                                person, network, kind, the(Ties.class).today()));
            }
            return person;
        });
    }

    public UUID organisation(String name) {
        return asDirector(() -> the(Actors.class).create(ActorDraft.organisation(name)));
    }

    /** The person as a request of theirs would be seen now. */
    public Viewer viewer(UUID person) {
        var account = the(Accounts.class).ofPerson(person).orElseThrow().id();
        return the(Viewers.class).viewerOf(account);
    }

    /** A viewer with these rights and no account, for asking facades directly. */
    public static Viewer holder(String... rights) {
        return new Viewer(UUID.randomUUID(), UUID.randomUUID(), "Някой", Set.of(rights));
    }

    public <R> R asDirector(Supplier<R> act) {
        return Acting.as(DIRECTOR, act);
    }

    private <T> T the(Class<T> type) {
        return application.getBean(type);
    }
}
