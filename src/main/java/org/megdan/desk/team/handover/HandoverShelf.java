package org.megdan.desk.team.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds handovers; whoever may read them is the handler's rule. */
@Component
public class HandoverShelf {

    private static final String SELECT = "select * from team.handover ";

    private final JdbcClient sql;

    HandoverShelf(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first, without what was passed on. */
    public List<Handover> latest() {
        return sql.sql(SELECT + "order by made_at desc, id desc limit 50")
                .query((row, i) -> read(row, List.of()))
                .list();
    }

    public Optional<Handover> find(UUID id) {
        var items = sql.sql("select * from team.handover_item where handover = :id order by position")
                .param("id", id)
                .query((row, i) -> new Handover.Item(
                        row.getInt("position"),
                        row.getString("kind"),
                        row.getObject("thing", UUID.class),
                        row.getString("title"),
                        row.getObject("taker", UUID.class),
                        row.getString("receipt")))
                .list();
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, i) -> read(row, items))
                .optional();
    }

    private static Handover read(ResultSet row, List<Handover.Item> items) throws SQLException {
        var undone = row.getTimestamp("undone_at");
        return new Handover(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("made_by", UUID.class),
                row.getBoolean("was_of_team"),
                undone == null ? null : undone.toInstant(),
                items);
    }
}
