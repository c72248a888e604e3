package org.megdan.desk.membership.mark;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who speaks for an organisation: whoever holds the tie of its delegate, chair or coordinator today. */
@Component
public class Delegates {

    private final JdbcClient sql;

    Delegates(JdbcClient sql) {
        this.sql = sql;
    }

    /** One query; none for whoever is not signed in. */
    public boolean speaks(@Nullable UUID person, UUID organisation) {
        return person != null
                && sql.sql("""
                        select exists (select from actors.tie t
                            where t.from_actor = :person and t.to_actor = :organisation and t.kind in ('CHAIR', 'COORDINATOR', 'DELEGATE')
                              and daterange(t.since, t.until) @> actors.today())
                        """)
                        .param("person", person)
                        .param("organisation", organisation)
                        .query(Boolean.class)
                        .single();
    }

    /** The members for which somebody speaks today, in alphabetical order. One query. */
    public List<ActorName> membersOf(@Nullable UUID person) {
        return membersOf(person, true);
    }

    /** The same without those whose membership is suspended, which therefore grants nothing. */
    public List<ActorName> goodMembersOf(@Nullable UUID person) {
        return membersOf(person, false);
    }

    private List<ActorName> membersOf(@Nullable UUID person, boolean alsoSuspended) {
        return person == null
                ? List.of()
                : sql.sql("""
                        select a.id, a.kind, a.name, a.slug
                        from actors.actor a join membership.standing s on s.actor = a.id and s.mark = 'MEMBER' and s.holds
                        where (:all or not s.is_suspended)
                          and exists (select from actors.tie t
                              where t.from_actor = :person and t.to_actor = a.id
                                and t.kind in ('CHAIR', 'COORDINATOR', 'DELEGATE')
                                and daterange(t.since, t.until) @> actors.today())
                        order by a.sort_name collate "bg-BG-x-icu", a.id
                        """)
                        .param("person", person)
                        .param("all", alsoSuspended)
                        .query(new DataClassRowMapper<>(ActorName.class))
                        .list();
    }
}
