package org.megdan.desk.relations.cards;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.relations.views.Tied;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was done together, the newest first. The log says that something was kept or removed, not what: it outlives an erasure. */
@Component
public class Deeds {

    private static final int MOST = 200;

    private final JdbcClient sql;
    private final Audit audit;
    private final Clock clock;

    Deeds(JdbcClient sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Deed> of(UUID tie) {
        return sql.sql("""
                select id, on_day, what, for_whom, node from relations.record where tie = :tie
                order by on_day desc, id desc limit\s""" + MOST)
                .param("tie", tie)
                .query((row, i) -> new Deed(
                        row.getObject("id", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("what"),
                        row.getString("for_whom"),
                        row.getObject("node", UUID.class)))
                .list();
    }

    @Transactional
    public void keep(Tied tied, LocalDate on, String what, String forWhom, @Nullable UUID node) {
        sql.sql("""
                insert into relations.record (tie, on_day, what, for_whom, node, kept_by, kept_at)
                values (:tie, :on, :what, :forWhom, :node, :by, :now)
                """)
                .param("tie", tied.tie())
                .param("on", on)
                .param("what", what)
                .param("forWhom", forWhom)
                .param("node", node)
                .param("by", Acting.now().person())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("relations.act.deed-kept", "actor", tied.who().id(), null, kind(tied));
    }

    @Transactional
    void remove(Tied tied, UUID deed) {
        int removed = sql.sql("delete from relations.record where id = :id and tie = :tie")
                .param("id", deed)
                .param("tie", tied.tie())
                .update();
        if (removed > 0) {
            audit.record("relations.act.deed-removed", "actor", tied.who().id(), kind(tied), null);
        }
    }

    private static Map<String, String> kind(Tied tied) {
        return Map.of("kind", tied.view().tieKind());
    }
}
