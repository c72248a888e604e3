package org.megdan.core.actors.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.merging.MergeWish.Field;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Cast;
import org.megdan.testing.Stage;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People and organisations that may be written down twice, and what is done with them by somebody who may. */
class Records {

    private final Stage stage;
    private final Actors actors;
    private final Ties ties;
    private final Merging merging;
    private final JdbcClient sql;
    private final UUID club;

    Records(ApplicationContext application, Stage stage) {
        this.stage = stage;
        this.actors = application.getBean(Actors.class);
        this.ties = application.getBean(Ties.class);
        this.merging = application.getBean(Merging.class);
        this.sql = application.getBean(JdbcClient.class);
        this.club = stage.organisation(Cast.YOUTH_CLUB);
    }

    UUID club() {
        return club;
    }

    UUID known(String name, String email, String kind, int years) {
        var person = actors.create(ActorDraft.person(name), List.of("culture", years == 1 ? "culture" : "youth"));
        actors.addContact(person, ContactPoint.Kind.EMAIL, email, "", false);
        tie(person, club, kind, years);
        return person;
    }

    UUID person(String name) {
        return stage.asDirector(() -> actors.create(ActorDraft.person(name)));
    }

    UUID tie(UUID from, UUID to, String kind, int years) {
        LocalDate since = ties.today().minusYears(years);
        return stage.asDirector(() -> ties.beginDecided(TieDraft.of(from, to, kind, since)));
    }

    void objected(UUID person, int daysAgo) {
        sql.sql("""
                insert into actors.consent (person, purpose, answer, at, way, recorded_at)
                values (:person, 'NEWS', 'OBJECTED', now() - make_interval(days => :days), 'PAPER', now())
                """).param("person", person).param("days", daysAgo).update();
    }

    MergeWish wish(UUID kept, UUID gone, Field... taken) {
        return new MergeWish(kept, version(kept), gone, version(gone), Set.of(taken));
    }

    int version(UUID actor) {
        return actors.card(actor).orElseThrow().version();
    }

    UUID merge(UUID kept, UUID gone, Field... taken) {
        var wish = wish(kept, gone, taken);
        return stage.asDirector(() -> merging.merge(wish));
    }

    UUID undo(UUID merge) {
        return stage.asDirector(() -> merging.undo(merge));
    }

    static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
