package org.megdan.core.actors.cards;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.megdan.core.actors.ActorDraft;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes actors. One row with no parts to guard, so the statement is the aggregate: its checks stand in the schema. */
@Component
public class ActorRecords {

    private static final String SUBJECT = "actor";

    private final JdbcClient sql;
    private final Audit audit;
    private final Clock clock;

    ActorRecords(JdbcClient sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public UUID create(ActorDraft draft) {
        var id = written(
                draft, sql.sql("""
                insert into actors.actor (kind, name, sort_name, slug, description, eik, search_text, created_at, changed_at)
                values (:kind, :name, :sortName, actors.free_slug(:slug), :description, :eik, :lookUp, :at, :at)
                returning id
                """).param("kind", draft.kind().name()).param("slug", Naming.slug(draft.name())));
        audit.record("actors.act.created", SUBJECT, id, null, draft);
        return id;
    }

    @Transactional
    public void correct(UUID id, int version, ActorDraft draft) {
        var before = sql.sql("select kind, name, description, eik from actors.actor where id = :id for update")
                .param("id", id)
                .query(ActorDraft.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (before.equals(draft)) {
            return;
        }
        written(
                draft,
                sql.sql("""
                with now_written as (
                    update actors.actor
                    set name = :name, sort_name = :sortName, description = :description, eik = :eik,
                        search_text = :lookUp, changed_at = :at, version = version + 1
                    where id = :id and version = :version and kind = :kind returning id)
                select id from now_written
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("kind", draft.kind().name()));
        audit.record("actors.act.corrected", SUBJECT, id, before, draft);
    }

    private UUID written(ActorDraft draft, JdbcClient.StatementSpec statement) {
        try {
            return statement
                    .param("name", draft.name().strip())
                    .param("sortName", Naming.sortName(draft.kind(), draft.name()))
                    .param("description", draft.description().strip())
                    .param("eik", draft.eik())
                    .param("lookUp", Naming.lookUp(draft.name()))
                    .param("at", Timestamp.from(clock.instant()))
                    .query(UUID.class)
                    .optional()
                    .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "actors.refused.changed-meanwhile"));
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.eik-taken");
        }
    }
}
