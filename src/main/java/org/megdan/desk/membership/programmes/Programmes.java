package org.megdan.desk.membership.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Mark;
import org.megdan.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The programmes: one for each mark that the network gives. */
@Component
public class Programmes {

    private static final String SELECT = """
            select p.id, p.mark, p.name_bg, p.name_en, p.tie_kind, p.valid_months, p.is_open,
                   (select max(c.number) from membership.criteria c where c.programme = p.id) as criteria
            from membership.programme p
            """;

    private final JdbcClient sql;
    private final Audit audit;

    Programmes(JdbcClient sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    public List<Programme> all() {
        return sql.sql(SELECT + "order by p.position")
                .query((row, n) -> read(row))
                .list();
    }

    public Optional<Programme> of(Mark mark) {
        return sql.sql(SELECT + "where p.mark = :mark")
                .param("mark", mark.name())
                .query((row, n) -> read(row))
                .optional();
    }

    public Optional<Programme> find(UUID id) {
        return sql.sql(SELECT + "where p.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** @param validMonths null for good */
    @Transactional
    public void set(Programme programme, boolean isOpen, @Nullable Integer validMonths) {
        sql.sql("update membership.programme set is_open = :open, valid_months = :months where id = :id")
                .param("open", isOpen)
                .param("months", validMonths)
                .param("id", programme.id())
                .update();
        audit.record(
                "membership.act.programme-set",
                "programme",
                programme.id(),
                state(programme.isOpen(), programme.validMonths()),
                state(isOpen, validMonths));
    }

    private static Map<String, Object> state(boolean isOpen, @Nullable Integer months) {
        return Map.of("open", isOpen, "validMonths", months == null ? "" : months.toString());
    }

    private static Programme read(ResultSet row) throws SQLException {
        return new Programme(
                row.getObject("id", UUID.class),
                Mark.valueOf(row.getString("mark")),
                row.getString("name_bg"),
                row.getString("name_en"),
                row.getString("tie_kind"),
                row.getObject("valid_months", Integer.class),
                row.getBoolean("is_open"),
                row.getObject("criteria", Integer.class));
    }
}
