package org.megdan.core.plans.versions;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.SourceDocument;
import org.megdan.platform.access.Acting;
import org.megdan.platform.hashes.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a strategy, or the next draft of one. */
@Component
public class BeginPlan {

    private final JdbcClient sql;
    private final Clock clock;

    BeginPlan(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes the first address that is free: the slug, or the slug with a number. */
    public UUID plan(NewPlan plan) {
        // two at once would take the same address
        sql.sql("select pg_advisory_xact_lock(hashtext('plans.slug'))")
                .query((row, i) -> true)
                .single();
        return sql.sql("""
                insert into plans.plan (slug, owner_id, created_at, created_by)
                select s.slug, :owner, :now, :person
                from (select :slug || case when n = 1 then '' else '-' || n end as slug, n
                      from generate_series(1, 1000) n) s
                where not exists (select from plans.plan p where p.slug = s.slug)
                order by s.n limit 1
                returning id""")
                .param("slug", plan.address())
                .param("owner", plan.owner())
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .query((row, i) -> row.getObject(1, UUID.class))
                .single();
    }

    public UUID firstVersion(UUID planId, NewPlan plan, @Nullable UUID source) {
        return sql.sql("""
                insert into plans.version (plan_id, number, source_id, title, starts_on, ends_on, created_at, created_by)
                values (:plan, 1, :source, :title, :from, :to, :now, :person) returning id""")
                .param("plan", planId)
                .param("source", source)
                .param("title", plan.title())
                .param("from", plan.startsOn())
                .param("to", plan.endsOn())
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .query((row, i) -> row.getObject(1, UUID.class))
                .single();
    }

    public UUID nextVersion(PlanVersion from, String note) {
        return sql.sql("""
                insert into plans.version
                  (plan_id, number, based_on, source_id, title, starts_on, ends_on, note, created_at, created_by)
                select plan_id, (select max(number) + 1 from plans.version n where n.plan_id = v.plan_id),
                  id, source_id, title, starts_on, ends_on, :note, :now, :person
                from plans.version v where id = :from returning id""")
                .param("from", from.id())
                .param("note", note)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .query((row, i) -> row.getObject(1, UUID.class))
                .single();
    }

    public UUID source(UUID planId, SourceDocument document) {
        return sql.sql("""
                insert into plans.source (plan_id, name, body, sha256, imported_at, imported_by)
                values (:plan, :name, :body, :sha256, :now, :person) returning id""")
                .param("plan", planId)
                .param("name", document.name())
                .param("body", document.text())
                .param("sha256", Sha256.hex(document.text()))
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .query((row, i) -> row.getObject(1, UUID.class))
                .single();
    }
}
