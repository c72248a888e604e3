package org.megdan.core.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures that began to count last, whatever their subjects; the caller shows those whose subject may be seen. */
@Component
public class ApprovedFigures {

    private final JdbcClient sql;

    ApprovedFigures(JdbcClient sql) {
        this.sql = sql;
    }

    /** One query. */
    public List<Figure> latest(int limit) {
        return sql.sql("""
                select r.id, i.subject, i.name, case when i.ratio then '%' else i.unit end as unit, r.period, r.value, s.at
                from measures.reading_step s join measures.reading r on r.id = s.reading and r.state = 'APPROVED'
                  join measures.indicator i on i.id = r.indicator
                where s.state = 'APPROVED' order by s.id desc limit :limit
                """)
                .param("limit", limit)
                .query((row, number) -> new Figure(
                        row.getObject("id", UUID.class),
                        row.getObject("subject", UUID.class),
                        row.getString("name"),
                        row.getString("unit"),
                        Period.get(row.getString("period")),
                        row.getBigDecimal("value"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** @param at when it was approved */
    public record Figure(
            UUID reading, UUID subject, String indicator, String unit, Period period, BigDecimal value, Instant at) {}
}
