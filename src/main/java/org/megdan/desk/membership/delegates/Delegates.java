package org.megdan.desk.membership.delegates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.access.Viewer;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who speaks for whom: delegates, chairs and coordinators of an organisation or a group, for as long as their tie holds. Nobody
 * speaks for the network itself here.
 */
@Component
public class Delegates {

    private static final String SPEAKING = """
            t.kind in ('DELEGATE', 'CHAIR', 'COORDINATOR') and daterange(t.since, t.until) @> actors.today()
            and not exists (select from actors.network n where n.organisation = t.to_actor)
            """;

    private static final String MEMBER =
            "exists (select from membership.standing s where s.actor = a.id and s.mark = 'MEMBER' and s.holds %s)";

    private final JdbcClient sql;

    Delegates(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that the viewer speaks for, by name; one query, none for whoever is not signed in. */
    public List<ActorName> spokenFor(Viewer viewer) {
        return spokenFor(viewer, "true");
    }

    /** The members among them. */
    public List<ActorName> membersOf(Viewer viewer) {
        return spokenFor(viewer, MEMBER.formatted(""));
    }

    /** The same without those whose membership is suspended, which therefore grants nothing. */
    public List<ActorName> goodMembersOf(Viewer viewer) {
        return spokenFor(viewer, MEMBER.formatted("and not s.is_suspended"));
    }

    private List<ActorName> spokenFor(Viewer viewer, String which) {
        return viewer.person() == null
                ? List.of()
                : sql.sql("""
                        select a.id, a.kind, a.name, a.slug from actors.actor a
                        where %s and exists (select from actors.tie t
                            where t.from_actor = :person and t.to_actor = a.id and %s)
                        order by a.sort_name collate "bg-BG-x-icu", a.id
                        """.formatted(which, SPEAKING))
                        .param("person", viewer.person())
                        .query(new DataClassRowMapper<>(ActorName.class))
                        .list();
    }

    public boolean speaks(Viewer viewer, UUID organisation) {
        return spokenFor(viewer).stream().anyMatch(name -> name.id().equals(organisation));
    }

    public Optional<ActorName> find(Viewer viewer, String slug) {
        return spokenFor(viewer).stream()
                .filter(name -> name.slug().equals(slug))
                .findFirst();
    }

    /** The persons who speak for an organisation. */
    public List<UUID> of(UUID organisation) {
        return sql.sql("select distinct t.from_actor from actors.tie t where t.to_actor = :organisation and "
                        + SPEAKING)
                .param("organisation", organisation)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
