package org.megdan.core.plans.shelf;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Entrusted;
import org.megdan.platform.web.Layout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Drafts and evaluations that somebody began and nobody finished. They belong to no one: whoever edits strategies goes on with
 * them, so they are told of and not passed on.
 */
@Component
class BegunWork implements Entrusted {

    private static final String BEGUN = """
            from (
                select v.id, v.created_by as person, v.title, '/strategy/' || p.slug || '/versions/' || v.number as path, false as judges
                from plans.version v join plans.plan p on p.id = v.plan_id where v.state = 'DRAFT'
                union all
                select e.id, e.created_by, e.title, '/strategy/' || p.slug || '/evaluations/' || e.id, true
                from plans.evaluation e join plans.plan p on p.id = e.plan_id where e.state <> 'COMPLETED') begun
            """;

    private final JdbcClient sql;

    BegunWork(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "plans.entrusted.begun";
    }

    /** Nobody is told to be gone because of it. */
    @Override
    public Set<UUID> persons() {
        return Set.of();
    }

    @Override
    public List<Charge> of(Collection<UUID> persons, Layout layout) {
        return sql.sql("select * " + BEGUN
                        + "where person = any (cast(:persons as uuid[])) order by title, id limit 200")
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, i) -> new Charge(
                        kind(),
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("title"),
                        layout.t(row.getBoolean("judges") ? "plans.entrusted.evaluation" : "plans.entrusted.draft"),
                        row.getString("path"),
                        null,
                        false))
                .list();
    }

    @Override
    public String pass(UUID thing, UUID from, UUID to) {
        throw new UnsupportedOperationException("what belongs to no one is not passed on");
    }

    @Override
    public boolean takeBack(UUID thing, String receipt) {
        return false;
    }
}
