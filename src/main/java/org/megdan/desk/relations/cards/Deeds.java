package org.megdan.desk.relations.cards;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/** What was done together, the newest first. */
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
        audit.record("relations.act.deed-kept", "actor", tied.who().id(), null, told(tied, on, what, forWhom));
    }

    @Transactional
    void remove(Tied tied, UUID deed) {
        sql.sql("delete from relations.record where id = :id and tie = :tie returning on_day, what, for_whom")
                .param("id", deed)
                .param("tie", tied.tie())
                .query((row, i) -> told(
                        tied,
                        row.getObject("on_day", LocalDate.class),
                        row.getString("what"),
                        row.getString("for_whom")))
                .optional()
                .ifPresent(gone -> audit.record(
                        "relations.act.deed-removed", "actor", tied.who().id(), gone, null));
    }

    /** What the log says of one, by the message keys of its form. */
    private static Map<String, String> told(Tied tied, LocalDate on, String what, String forWhom) {
        var told = new LinkedHashMap<String, String>();
        told.put("kind", tied.view().tieKind());
        told.put("relations.deed.on", on.toString());
        told.put("relations.deed.what", what);
        told.put("relations.deed.for-whom", forWhom);
        return told;
    }
}
