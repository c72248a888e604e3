package org.megdan.core.actors.consents;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hashes, under a secret of the installation, of the addresses and telephones of whoever objected: a trigger finds by them who comes in again under another record. */
@Component
class RefusedWays {

    private static final String OF_PERSON = """
            select actors.way_key(s.secret, c.kind, c.value) from actors.contact_point c cross join actors.way_secret s
            where c.actor = :person and c.kind in ('EMAIL', 'PHONE')
            """;

    private final JdbcClient sql;

    RefusedWays(JdbcClient sql) {
        this.sql = sql;
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
