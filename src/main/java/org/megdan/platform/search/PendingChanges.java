package org.megdan.platform.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say what the index does not know yet. Plain SQL: a row has no life of its own. */
@Component
class PendingChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    PendingChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String kind, Collection<String> ids) {
        jdbc.sql("""
                insert into search.pending (kind, id, since)
                select :kind, id, :since from unnest(:ids::text[]) id
                """)
                .param("kind", kind)
                .param("since", Timestamp.from(clock.instant()))
                .param("ids", ids.toArray(String[]::new))
                .update();
    }

    /** Takes the oldest rows that nobody else holds, until the transaction ends. */
    List<Change> claim(int atMost, Set<String> exceptKinds) {
        return jdbc.sql("""
                select entry, kind, id from search.pending
                where kind <> all (:except::text[])
                order by entry limit :atMost for update skip locked
                """)
                .param("except", exceptKinds.toArray(String[]::new))
                .param("atMost", atMost)
                .query((row, at) -> new Change(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    void remove(Collection<Change> changes) {
        jdbc.sql("delete from search.pending where entry = any (:entries)")
                .param("entries", changes.stream().map(Change::entry).toArray(Long[]::new))
                .update();
    }

    /** Public pages show what is found; to be told when the index has moved, in the transaction that forgets the rows. */
    void touchPages() {
        jdbc.sql("select pg_notify('megdan_touch', 'public')")
                .query((row, at) -> true)
                .single();
    }

    /** Keys of all things with a row. */
    Set<String> keys() {
        return jdbc.sql("select distinct kind || '/' || id from search.pending")
                .query((row, at) -> row.getString(1))
                .set();
    }

    /** Which database this is: another one after a restore, even under the same name. */
    String origin() {
        return jdbc.sql("""
                select (pg_control_system()).system_identifier || '/' || 'search.pending'::regclass::oid
                """).query((row, at) -> row.getString(1)).single();
    }

    record Change(long entry, String kind, String id) {}
}
