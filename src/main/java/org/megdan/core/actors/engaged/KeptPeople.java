package org.megdan.core.actors.engaged;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.ContactText;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.cards.Naming;
import org.megdan.core.actors.ties.TieRecords;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes whom an organisation keeps, and moves the name to the person's own card and back as they wish. */
@Component
class KeptPeople {

    private final JdbcClient sql;
    private final TieRecords ties;
    private final Audit audit;
    private final Clock clock;

    KeptPeople(JdbcClient sql, TieRecords ties, Audit audit, Clock clock) {
        this.sql = sql;
        this.ties = ties;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public UUID add(UUID organisation, EngagedDraft draft) {
        var person = numbered();
        int number = sql.sql("""
                insert into actors.kept_person (person, organisation, name, email, phone, recorded_by, recorded_at)
                values (:person, :organisation, :name, :email, :phone, :by, :at) returning number
                """)
                .param("person", person)
                .param("organisation", organisation)
                .param("name", draft.name().strip())
                .param("email", plain(ContactPoint.Kind.EMAIL, draft.email()))
                .param("phone", plain(ContactPoint.Kind.PHONE, draft.phone()))
                .param("by", Acting.now().person())
                .param("at", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
        call(person, nameless(number));
        // the log outlives every wish not to be known: it names nobody
        audit.record(new Act("actors.act.engaged", "actor", person, organisation, null, null));
        ties.begin(
                new TieDraft(person, organisation, draft.kind(), draft.title(), draft.since(), draft.until(), ""),
                List.of());
        return person;
    }

    /** The name and the addresses stand on their card from now on; nothing to do for whom nobody keeps. */
    @Transactional
    public void share(UUID person) {
        sql.sql("update actors.kept_person set shared = true where person = :person and not shared returning name")
                .param("person", person)
                .query((row, number) -> row.getString("name"))
                .optional()
                .ifPresent(name -> {
                    call(person, name);
                    sql.sql("""
                            insert into actors.contact_point (actor, kind, value, since, last_checked)
                            select k.person, c.kind, c.value, actors.today(), actors.today() from actors.kept_person k
                            cross join lateral (values ('EMAIL', k.email), ('PHONE', k.phone)) c(kind, value)
                            where k.person = :person and c.value is not null
                            on conflict do nothing
                            """).param("person", person).update();
                });
    }

    /** A number again. Whom the network knows by something else as well, an account or another tie, it goes on knowing. */
    @Transactional
    public void hide(UUID person) {
        sql.sql("""
                update actors.kept_person k set shared = false
                where k.person = :person and k.shared
                  and not exists (select from identity.account i where i.person = k.person)
                  and not exists (select from actors.tie t where t.from_actor = k.person and t.to_actor <> k.organisation)
                returning number
                """)
                .param("person", person)
                .query((row, n) -> row.getInt("number"))
                .optional()
                .ifPresent(number -> {
                    call(person, nameless(number));
                    sql.sql("delete from actors.contact_point where actor = :person")
                            .param("person", person)
                            .update();
                });
    }

    private UUID numbered() {
        return sql.sql("""
                insert into actors.actor (kind, name, sort_name, slug, search_text, created_at, changed_at)
                values ('PERSON', '–', '–', 'engaged-' || replace(gen_random_uuid()::text, '-', ''), '', :at, :at) returning id
                """)
                .param("at", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
    }

    private static String nameless(int number) {
        return "Ангажиран гражданин № " + number;
    }

    private void call(UUID person, String name) {
        sql.sql("""
                update actors.actor set name = :name, sort_name = :sortName, search_text = :lookUp,
                    changed_at = :at, version = version + 1
                where id = :person
                """)
                .param("name", name)
                .param("sortName", Naming.sortName(ActorKind.PERSON, name))
                .param("lookUp", Naming.lookUp(name))
                .param("at", Timestamp.from(clock.instant()))
                .param("person", person)
                .update();
    }

    private static @Nullable String plain(ContactPoint.Kind kind, String typed) {
        return typed.isBlank()
                ? null
                : ContactText.plain(kind, typed)
                        .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.refused.contact"));
    }
}
