package org.megdan.core.actors.consents;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hashes, under the key of the installation, of the addresses and telephones of whoever objected: a trigger finds by them who comes in
 * again under another record. While the key is missing none can be made or found; objections of people with a record hold by what they said.
 */
@Component
class RefusedWays {

    private static final String OF_PERSON = """
            select actors.way_key(database.key(), c.kind, c.value) from actors.contact_point c
            where c.actor = :person and c.kind in ('EMAIL', 'PHONE') and database.key() is not null
            """;

    private final JdbcClient sql;

    RefusedWays(JdbcClient sql) {
        this.sql = sql;
    }

    boolean areRecognised() {
        return sql.sql("select database.key() is not null").query(Boolean.class).single();
    }

    /** Of objections that were written down while the key was missing, and of all that stand when another was begun. */
    @EventListener(ApplicationReadyEvent.class)
    void keepWhatIsMissing() {
        sql.sql("""
                insert into actors.refused_way (purpose, key, since)
                select c.purpose, actors.way_key(database.key(), p.kind, p.value), min(c.at)
                from actors.consent c join actors.contact_point p on p.actor = c.person
                where c.is_last and c.answer = 'OBJECTED' and p.kind in ('EMAIL', 'PHONE') and database.key() is not null
                group by 1, 2
                on conflict do nothing
                """).update();
    }

    void keep(UUID person, String purpose, Instant since) {
        sql.sql("insert into actors.refused_way (purpose, key, since) select :purpose, key, :since from (" + OF_PERSON
                        + ") as k(key) on conflict do nothing")
                .param("purpose", purpose)
                .param("since", Timestamp.from(since))
                .param("person", person)
                .update();
    }

    /** Of how many addresses and telephones of a person a hash is kept. */
    long count(UUID person) {
        return sql.sql("select count(distinct key) from actors.refused_way where key in (" + OF_PERSON + ")")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    void forget(UUID person, String purpose) {
        sql.sql("delete from actors.refused_way where purpose = :purpose and key in (" + OF_PERSON + ")")
                .param("purpose", purpose)
                .param("person", person)
                .update();
    }
}
