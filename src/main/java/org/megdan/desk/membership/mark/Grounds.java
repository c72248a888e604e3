package org.megdan.desk.membership.mark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions behind marks, by the ties that they began; one query. */
@Component
class Grounds {

    private final JdbcClient sql;

    Grounds(JdbcClient sql) {
        this.sql = sql;
    }

    Map<UUID, Ground> of(Collection<UUID> ties) {
        var grounds = new HashMap<UUID, Ground>();
        sql.sql("""
                select a.tie, d.body, d.decided_on, d.decision_no, d.protocol_no
                from membership.application a join membership.decision d on d.id = a.decision where a.tie = any(:ties)
                """).param("ties", ties.toArray(UUID[]::new)).query(row -> {
            grounds.put(
                    row.getObject("tie", UUID.class),
                    new Ground(
                            row.getString("body"),
                            row.getObject("decided_on", LocalDate.class),
                            row.getString("decision_no"),
                            row.getString("protocol_no")));
        });
        return grounds;
    }
}
