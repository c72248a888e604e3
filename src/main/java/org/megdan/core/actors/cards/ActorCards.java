package org.megdan.core.actors.cards;

import java.util.Optional;
import java.util.UUID;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.ties.TieLists;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one actor with contact points and ties: three queries, whatever their number. */
@Component
public class ActorCards {

    private final JdbcClient sql;
    private final TieLists ties;

    ActorCards(JdbcClient sql, TieLists ties) {
        this.sql = sql;
        this.ties = ties;
    }

    public Optional<ActorCard> find(UUID id) {
        var contacts = sql.sql("""
                select id, kind, value, purpose, is_public from actors.contact_point
                where actor = :id and (until is null or until > actors.today()) order by kind, value
                """)
                .param("id", id)
                .query(new DataClassRowMapper<>(ContactPoint.class))
                .list();
        return sql.sql("select kind, name, slug, description, eik, version from actors.actor where id = :id")
                .param("id", id)
                .query((row, number) -> new ActorCard(
                        id,
                        ActorKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("slug"),
                        row.getString("description"),
                        row.getString("eik"),
                        row.getInt("version"),
                        contacts,
                        ties.of(id)))
                .optional();
    }
}
