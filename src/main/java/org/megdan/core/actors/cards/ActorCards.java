package org.megdan.core.actors.cards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.places.Places;
import org.megdan.core.actors.ties.TieLists;
import org.megdan.core.actors.topics.Topics;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one actor with contact points and ties: five queries, whatever their number. */
@Component
public class ActorCards {

    private final JdbcClient sql;
    private final TieLists ties;
    private final Places places;
    private final Topics topics;

    ActorCards(JdbcClient sql, TieLists ties, Places places, Topics topics) {
        this.sql = sql;
        this.ties = ties;
        this.places = places;
        this.topics = topics;
    }

    public Optional<ActorCard> find(UUID id) {
        var contacts = sql.sql("""
                select id, kind, value, purpose, is_public from actors.contact_point
                where actor = :id and (until is null or until > actors.today()) order by kind, value
                """)
                .param("id", id)
                .query(new DataClassRowMapper<>(ContactPoint.class))
                .list();
        return sql.sql("""
                select kind, name, slug, description, eik, legal_form, registry_no, version from actors.actor where id = :id
                """)
                .param("id", id)
                .query((row, number) -> new ActorCard(
                        id,
                        ActorKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("slug"),
                        row.getString("description"),
                        row.getString("eik"),
                        form(row.getString("legal_form")),
                        row.getString("registry_no"),
                        places.of(List.of(id)).get(id),
                        row.getInt("version"),
                        topics.ofActors(List.of(id)).getOrDefault(id, List.of()),
                        contacts,
                        ties.of(id)))
                .optional();
    }

    static @Nullable LegalForm form(@Nullable String code) {
        return code == null ? null : LegalForm.valueOf(code);
    }
}
