package org.megdan.desk.membership.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.megdan.core.actors.ContactPoint;
import org.megdan.platform.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may be named as speaking for an organisation: those of whom a contact point is public, and nobody else. */
@Component
class Faces {

    private final JdbcClient sql;

    Faces(JdbcClient sql) {
        this.sql = sql;
    }

    /** One query. */
    List<Face> of(UUID organisation, Language language) {
        var faces = new LinkedHashMap<UUID, Face>();
        sql.sql("""
                select p.id as person, p.name, coalesce(nullif(t.title, ''), case when :bulgarian then k.name_bg else k.name_en end) as role,
                       c.id, c.kind, c.value, c.purpose
                from actors.tie t join actors.tie_kind k on k.code = t.kind
                join actors.actor p on p.id = t.from_actor and p.kind = 'PERSON'
                join actors.contact_point c on c.actor = p.id and c.is_public and (c.until is null or c.until > actors.today())
                where t.to_actor = :organisation and t.kind in ('CHAIR', 'COORDINATOR', 'DELEGATE')
                  and daterange(t.since, t.until) @> actors.today()
                order by k.position, p.sort_name collate "bg-BG-x-icu", p.id, c.kind, c.value
                """)
                .param("organisation", organisation)
                .param("bulgarian", language == Language.BG)
                .query((row, i) -> new Line(
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getString("role"),
                        new ContactPoint(
                                row.getObject("id", UUID.class),
                                ContactPoint.Kind.valueOf(row.getString("kind")),
                                row.getString("value"),
                                row.getString("purpose"),
                                true)))
                .list()
                .forEach(line -> faces.computeIfAbsent(
                                line.person(), id -> new Face(line.name(), line.role(), new ArrayList<>()))
                        .contacts()
                        .add(line.contact()));
        return List.copyOf(faces.values());
    }

    private record Line(UUID person, String name, String role, ContactPoint contact) {}
}
