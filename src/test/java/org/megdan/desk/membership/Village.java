package org.megdan.desk.membership;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.places.Places;
import org.megdan.core.actors.topics.Topics;
import org.megdan.testing.Stage;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations around the network, invented, with what stands in the directory of them. */
public class Village {

    private final ApplicationContext application;
    private final Stage stage;

    public Village(ApplicationContext application, Stage stage) {
        this.application = application;
        this.stage = stage;
        the(JdbcClient.class).sql("""
                insert into membership.programme (mark, name_bg, name_en, tie_kind, position)
                values ('RECOMMENDED', 'Препоръка', 'Recommendation', 'RECOMMENDED', 20) on conflict do nothing
                """).update();
    }

    public LocalDate today() {
        return the(Ties.class).today();
    }

    /** Since and until count from today; no end is null. */
    public UUID member(String name, int since, @Nullable Integer until) {
        var id = organisation(name, "Търговище", "culture");
        tie(id, "MEMBER", since, until);
        return id;
    }

    public UUID organisation(String name, String town, String... topics) {
        return stage.asDirector(() -> {
            var draft = new ActorDraft(
                    ActorKind.ORGANISATION, name, "Каквото пише за себе си.", null, null, null, place(town));
            var id = the(Actors.class).create(draft);
            the(Topics.class).setForActor(id, List.of(topics));
            return id;
        });
    }

    public UUID tie(UUID from, String kind, int since, @Nullable Integer until) {
        return tie(from, stage.network(), kind, since, until);
    }

    public UUID tie(UUID from, UUID to, String kind, int since, @Nullable Integer until) {
        var end = until == null ? null : today().plusDays(until);
        return stage.asDirector(
                () -> the(Ties.class).beginDecided(new TieDraft(from, to, kind, "", today().plusDays(since), end, "")));
    }

    public void suspend(UUID tie, @Nullable Integer until) {
        the(JdbcClient.class)
                .sql("""
                insert into membership.suspension (tie, since, until, reason, entered_at)
                values (:tie, :since, :until, 'Защото', :at)
                """)
                .param("tie", tie)
                .param("since", today().minusDays(1))
                .param("until", until == null ? null : today().plusDays(until))
                .param("at", Timestamp.from(Instant.now()))
                .update();
    }

    /** A municipality's centre by its name. */
    public UUID place(String town) {
        return the(Places.class).all().stream()
                .filter(place -> place.name().equals(town))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private <T> T the(Class<T> type) {
        return application.getBean(type);
    }
}
