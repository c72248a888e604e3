package org.megdan.desk.relations;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.topics.Topics;
import org.megdan.testing.Stage;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented people around the network, each with one tie; nobody of these names is meant. */
public class Circle {

    private final ApplicationContext application;
    private final Stage stage;

    public Circle(ApplicationContext application, Stage stage) {
        this.application = application;
        this.stage = stage;
    }

    public UUID official(String name, String office, String body, String... topics) {
        return tied(ActorKind.PERSON, name, "OFFICIAL", office, actor(ActorKind.PUBLIC_BODY, body), List.of(topics));
    }

    public UUID expert(String name, String... topics) {
        return tied(ActorKind.PERSON, name, "EXPERT", "", stage.network(), List.of(topics));
    }

    public UUID journalist(String name, String medium, String... topics) {
        return tied(ActorKind.PERSON, name, "JOURNALIST", "", actor(ActorKind.ORGANISATION, medium), List.of(topics));
    }

    public UUID partner(String name, String... topics) {
        return tied(ActorKind.ORGANISATION, name, "PARTNER", "", stage.network(), List.of(topics));
    }

    public UUID donor(String name, String... topics) {
        return tied(ActorKind.ORGANISATION, name, "DONOR", "", stage.network(), List.of(topics));
    }

    /** As if somebody had looked at it last so many days ago. */
    public UUID lookedAt(UUID tie, int daysAgo) {
        the(JdbcClient.class)
                .sql("update actors.tie set last_checked = actors.today() - :days where id = :tie")
                .param("days", daysAgo)
                .param("tie", tie)
                .update();
        return tie;
    }

    public UUID who(UUID tie) {
        return the(JdbcClient.class)
                .sql("select from_actor from actors.tie where id = :tie")
                .param("tie", tie)
                .query(UUID.class)
                .single();
    }

    public UUID reachedBy(UUID tie, String email) {
        stage.asDirector(() -> {
            the(Actors.class).addContact(who(tie), ContactPoint.Kind.EMAIL, email, "", false);
            return tie;
        });
        return tie;
    }

    public UUID tied(ActorKind kind, String name, String tieKind, String title, UUID to, Collection<String> topics) {
        return stage.asDirector(() -> {
            var tie = the(Ties.class)
                    .begin(new TieDraft(
                            actor(kind, name),
                            to,
                            tieKind,
                            title,
                            the(Ties.class).today(),
                            null,
                            "Разговор"));
            the(Topics.class).setForTie(tie, topics);
            return tie;
        });
    }

    public UUID actor(ActorKind kind, String name) {
        return stage.asDirector(() -> the(Actors.class).search(name, List.of(kind), 1).stream()
                .filter(known -> known.name().equals(name))
                .map(known -> known.id())
                .findFirst()
                .orElseGet(() -> the(Actors.class).create(new ActorDraft(kind, name, "", null))));
    }

    private <T> T the(Class<T> type) {
        return application.getBean(type);
    }
}
