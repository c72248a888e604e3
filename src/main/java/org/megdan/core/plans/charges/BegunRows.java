package org.megdan.core.plans.charges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts of strategies and of their years, and evaluations, that somebody began and nobody finished, each with whoever goes on with it. */
@Component
public class BegunRows {

    private static final String BEGUN = """
            (select b.*, coalesce(h.person_id, m.actor, b.begun_by) as person from (
                select v.id, v.plan_id, v.created_by as begun_by, v.title, 'plan-version' as kind, null::int as year,
                  '/strategy/' || p.slug || '/versions/' || v.number as path
                from plans.version v join plans.plan p on p.id = v.plan_id where v.state = 'DRAFT'
                union all
                select y.id, y.plan_id, y.created_by, v.title, 'action-plan', y.year, '/strategy/' || p.slug || '/years/' || y.year
                from plans.action_plan y join plans.plan p on p.id = y.plan_id join plans.version v on v.id = y.version_id
                where y.state = 'DRAFT'
                union all
                select e.id, e.plan_id, e.created_by, e.title, 'evaluation', null, '/strategy/' || p.slug || '/evaluations/' || e.id
                from plans.evaluation e join plans.plan p on p.id = e.plan_id where e.state <> 'COMPLETED') b
             left join plans.merged_actor m on m.named = b.begun_by
             left join plans.charge h on h.thing_id = b.id and h.named_id = b.begun_by
             where b.begun_by is not null) begun
            """;

    private final JdbcClient sql;

    BegunRows(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param kind as the log names it
     * @param year of a draft of a year, 0 for what has none
     * @param begunBy who began it
     * @param person who goes on with it
     */
    record Begun(UUID id, UUID plan, String kind, String title, int year, String path, UUID begunBy, UUID person) {}

    public Set<UUID> of(UUID person) {
        return sql.sql("select id from " + BEGUN + "where person = :person")
                .param("person", person)
                .query((row, i) -> row.getObject(1, UUID.class))
                .set();
    }

    Set<UUID> persons() {
        return sql.sql("select person from " + BEGUN)
                .query((row, i) -> row.getObject(1, UUID.class))
                .set();
    }

    List<Begun> of(Collection<UUID> persons) {
        return sql.sql("select * from " + BEGUN
                        + "where person = any (cast(:persons as uuid[])) order by title, id limit 200")
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, i) -> read(row))
                .list();
    }

    Optional<Begun> find(UUID id) {
        return sql.sql("select * from " + BEGUN + "where id = :id")
                .param("id", id)
                .query((row, i) -> read(row))
                .optional();
    }

    private static Begun read(ResultSet row) throws SQLException {
        return new Begun(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getInt("year"),
                row.getString("path"),
                row.getObject("begun_by", UUID.class),
                row.getObject("person", UUID.class));
    }
}
