package org.megdan.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the log, newest first. Whether the viewer may read it is the caller's rule ({@code audit.read}). */
@Component
public class History {

    private static final int LENGTH = 25;
    private static final long NEWEST = Long.MAX_VALUE;

    private final JdbcClient sql;
    private final Changes changes;

    History(JdbcClient sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** What happened to one thing; {@code older} is taken from the page before, null for the newest. */
    public HistoryPage of(String subjectKind, UUID subjectId, @Nullable Long older) {
        return page(sql.sql("""
                select id, at, actor_name, token_name, action, before, after, person is not null as has_doer from audit.entry
                where subject_kind = :kind and subject_id = :subject and id < :older order by id desc limit :limit
                """).param("kind", subjectKind).param("subject", subjectId), older);
    }

    /** The newest of what happened to one thing in the acts whose keys begin so; a person may read those of their account. */
    public HistoryPage ofKeys(String subjectKind, UUID subjectId, String beginning) {
        var found = page(
                sql.sql("""
                select id, at, actor_name, token_name, action, before, after, person is not null as has_doer from audit.entry
                where subject_kind = :kind and subject_id = :subject and starts_with(action, :beginning) and id < :older
                order by id desc limit :limit
                """)
                        .param("kind", subjectKind)
                        .param("subject", subjectId)
                        .param("beginning", beginning),
                null);
        return new HistoryPage(found.entries(), null);
    }

    /** What happened to everything that belongs to the larger thing, such as a plan. */
    public HistoryPage in(UUID context, @Nullable Long older) {
        return page(sql.sql("""
                select id, at, actor_name, token_name, action, before, after, person is not null as has_doer from audit.entry
                where context_id = :context and id < :older order by id desc limit :limit
                """).param("context", context), older);
    }

    /** Everything that happened. */
    public HistoryPage everything(@Nullable Long older) {
        return page(sql.sql("""
                select id, at, actor_name, token_name, action, before, after, person is not null as has_doer from audit.entry
                where id < :older order by id desc limit :limit
                """), older);
    }

    private HistoryPage page(JdbcClient.StatementSpec question, @Nullable Long older) {
        var found = question.param("older", older == null ? NEWEST : older)
                .param("limit", LENGTH + 1)
                .query((row, number) -> entry(row))
                .list();
        if (found.size() <= LENGTH) {
            return new HistoryPage(found, null);
        }
        var shown = found.subList(0, LENGTH);
        return new HistoryPage(shown, shown.getLast().id());
    }

    private HistoryEntry entry(ResultSet row) throws SQLException {
        var action = row.getString("action");
        return new HistoryEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor_name"),
                row.getString("token_name"),
                action,
                action.substring(0, action.indexOf('.')),
                changes.between(row.getString("before"), row.getString("after")),
                row.getBoolean("has_doer") && row.getString("actor_name").isEmpty());
    }
}
