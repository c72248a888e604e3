package org.megdan.platform.audit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What later acts name: whoever takes an act back asks whether somebody has built on it since. */
@Component
public class Traces {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final JdbcClient sql;

    Traces(JdbcClient sql) {
        this.sql = sql;
    }

    /** The number of the last entry; of what this transaction wrote itself, too. */
    public long newest() {
        return sql.sql("select coalesce(max(id), 0) from audit.entry")
                .query(Long.class)
                .single();
    }

    /** Those of the things that an entry after this one is about, or holds in its states. */
    public Set<UUID> namedSince(long entry, Collection<UUID> things) {
        return new HashSet<>(sql.sql("""
                with later as (select * from audit.entry where id > :entry),
                named as (
                    select subject_id as thing from later
                    union select context_id from later
                    union select found[1]::uuid from later cross join lateral regexp_matches(
                        coalesce(before::text, '') || coalesce(after::text, ''), :id, 'g') found)
                select thing from named where thing = any(:things)
                """)
                .param("entry", entry)
                .param("id", ID)
                .param("things", things.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
