package org.megdan.core.actors.engaged;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads engaged people, always those of one organisation, and counts them for the network. */
@Component
class EngagedLists {

    private static final String ENGAGED = "t.kind in ('SUPPORTER', 'VOLUNTEER', 'MEMBER') and a.kind = 'PERSON'";

    private static final String SELECT = """
            select a.id as person, t.id as tie, coalesce(k.name, a.name) as name, t.title, t.since, t.until,
                   e.name_bg as kind_bg, e.name_en as kind_en, daterange(t.since, t.until) @> actors.today() as is_current,
                   coalesce(k.email, '') as email, coalesce(k.phone, '') as phone,
                   k.person is not null as is_kept, k.person is null or k.shared as is_shared
            from actors.tie t
            join actors.actor a on a.id = t.from_actor
            join actors.tie_kind e on e.code = t.kind
            left join actors.kept_person k on k.person = a.id and k.organisation = t.to_actor
            where t.to_actor = :organisation and
            """ + ENGAGED
            // whom another organisation keeps is nobody's to see here but the number
            + " and not exists (select from actors.kept_person o where o.person = a.id and o.organisation <> t.to_actor and not o.shared)";

    private final JdbcClient sql;

    EngagedLists(JdbcClient sql) {
        this.sql = sql;
    }

    List<ActorName> organisations(UUID delegate) {
        return sql.sql("""
                select distinct o.id, o.kind, o.name, o.slug from actors.tie t
                join actors.actor o on o.id = t.to_actor
                join actors.tie m on m.from_actor = o.id and m.kind = 'MEMBER' and daterange(m.since, m.until) @> actors.today()
                join actors.network n on n.organisation = m.to_actor
                where t.from_actor = :delegate and t.kind = 'DELEGATE' and daterange(t.since, t.until) @> actors.today()
                order by o.name
                """)
                .param("delegate", delegate)
                .query(new DataClassRowMapper<>(ActorName.class))
                .list();
    }

    List<EngagedPerson> page(UUID organisation, @Nullable UUID after, int most) {
        return sql.sql("select p.* from (" + SELECT + """
                ) p left join (%s and t.id = :after) cut on true
                where cut.tie is null or (not p.is_current, p.name collate "bg-BG-x-icu", p.tie)
                                       > (not cut.is_current, cut.name collate "bg-BG-x-icu", cut.tie)
                order by not p.is_current, p.name collate "bg-BG-x-icu", p.tie limit :most
                """.formatted(SELECT))
                .param("organisation", organisation)
                .param("after", after)
                .param("most", most)
                .query(new DataClassRowMapper<>(EngagedPerson.class))
                .list();
    }

    /** Their newest tie to the organisation. */
    Optional<EngagedPerson> find(UUID organisation, UUID person) {
        return sql.sql(SELECT + " and a.id = :person order by is_current desc, t.since desc, t.id limit 1")
                .param("organisation", organisation)
                .param("person", person)
                .query(new DataClassRowMapper<>(EngagedPerson.class))
                .optional();
    }

    List<EngagedCount> counts() {
        return sql.sql("""
                select o.name, o.slug, count(distinct a.id)::int as now,
                       count(distinct a.id) filter (where k.person is null or k.shared)::int as known
                from actors.tie t
                join actors.actor a on a.id = t.from_actor
                join actors.actor o on o.id = t.to_actor
                left join actors.kept_person k on k.person = a.id
                where daterange(t.since, t.until) @> actors.today()
                  and o.id in (select m.from_actor from actors.tie m join actors.network n on n.organisation = m.to_actor
                               where m.kind = 'MEMBER' and daterange(m.since, m.until) @> actors.today())
                  and
                """ + ENGAGED + " group by o.id order by o.sort_name collate \"bg-BG-x-icu\", o.id limit 1000")
                .query(new DataClassRowMapper<>(EngagedCount.class))
                .list();
    }
}
