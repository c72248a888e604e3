package org.megdan.core.actors.newcomers;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint.Kind;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomer.Bond;
import org.megdan.core.actors.Newcomer.Reach;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.TakenBack;
import org.megdan.core.actors.Ties;
import org.megdan.testing.Stage;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of invented people, brought in and taken back by the director of the stage. */
class InventedLists {

    private final ApplicationContext application;
    private final Stage stage;

    InventedLists(ApplicationContext application) {
        this.application = application;
        this.stage = new Stage(application);
    }

    UUID network() {
        return stage.network();
    }

    UUID bring(List<Newcomer> rows) {
        return bring(UUID.randomUUID(), rows);
    }

    UUID bring(UUID list, List<Newcomer> rows) {
        return stage.asDirector(() -> {
            application.getBean(Newcomers.class).bring(list, rows);
            return list;
        });
    }

    TakenBack takeBack(UUID list) {
        return stage.asDirector(() -> application.getBean(Newcomers.class).takeBack(list));
    }

    Newcomer volunteer(int line, @Nullable UUID known, String name) {
        return new Newcomer(
                line,
                known,
                ActorDraft.person(name),
                List.of(new Reach(Kind.EMAIL, "line" + line + "@example.org")),
                bond(stage.network(), "VOLUNTEER"));
    }

    Newcomer delegate(int line, UUID organisation, String name) {
        return new Newcomer(line, null, ActorDraft.person(name), List.of(), bond(organisation, "DELEGATE"));
    }

    static Newcomer organisation(int line, String name) {
        return new Newcomer(line, null, ActorDraft.organisation(name), List.of(), null);
    }

    Bond bond(UUID to, String kind) {
        return new Bond(to, kind, "", application.getBean(Ties.class).today(), null, "Списък");
    }

    UUID person(String name) {
        return create(ActorDraft.person(name));
    }

    UUID create(ActorDraft draft) {
        return stage.asDirector(() -> application.getBean(Actors.class).create(draft));
    }

    void contact(UUID actor, Kind kind, String value) {
        stage.asDirector(() -> {
            application.getBean(Actors.class).addContact(actor, kind, value, "", false);
            return actor;
        });
    }

    void correct(UUID actor, int version, ActorDraft draft) {
        stage.asDirector(() -> {
            application.getBean(Actors.class).correct(actor, version, draft);
            return actor;
        });
    }

    /** A name for each number, no two of them alike. */
    static String name(int i) {
        var letters = "бвгдзклмнпрст";
        var word = new StringBuilder();
        for (int rest = i; rest > 0; rest /= letters.length()) {
            word.append(letters.charAt(rest % letters.length())).append('а');
        }
        return "Измислена Ка" + word;
    }

    /** All records of people as text. */
    String everything() {
        return String.join(
                "\n",
                application
                        .getBean(JdbcClient.class)
                        .sql("""
                select a::text from actors.actor a union all select c::text from actors.contact_point c
                union all select t::text from actors.tie t union all select b::text from actors.brought b order by 1
                """)
                        .query((row, number) -> row.getString(1))
                        .list());
    }
}
