package org.megdan.core.actors.ties;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.TieKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who speaks for which organisation or group, now or from a later day. Nobody speaks for the network itself. */
@Component
public class Voices {

    private final JdbcClient sql;

    Voices(JdbcClient sql) {
        this.sql = sql;
    }

    public record Voice(UUID organisation, TieKind kind) {}

    /** One query, none for whoever acts without a person. */
    public List<Voice> of(@Nullable UUID person) {
        return person == null
                ? List.of()
                : sql
                        .sql("select t.to_actor, " + TieKinds.COLUMNS + """
                         from actors.tie t join actors.tie_kind k on k.code = t.kind
                        where t.from_actor = :person and (t.until is null or t.until > actors.today())
                          and not exists (select from actors.network n where n.organisation = t.to_actor)
                        order by k.position, t.id
                        """)
                        .param("person", person)
                        .query((row, number) -> new Voice(row.getObject("to_actor", UUID.class), TieKinds.read(row)))
                        .list()
                        .stream()
                        .filter(voice -> voice.kind().speaks())
                        .toList();
    }
}
