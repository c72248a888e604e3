package org.megdan.core.measures.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.megdan.core.measures.Spending;
import org.megdan.platform.access.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Money that moved, as a book: entries are added and never changed. */
@Component
public class Spendings {

    private final JdbcClient sql;
    private final Clock clock;

    Spendings(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public UUID add(Spending what) {
        return sql.sql("""
                        insert into measures.spending
                            (line, amount, spent_on, note, evidence_url, evidence_file, entered_by, entered_at)
                        values (:line, :amount, :spentOn, :note, :url, :file, :by, :at) returning id
                        """)
                .param("line", what.line())
                .param("amount", what.amount())
                .param("spentOn", what.spentOn())
                .param("note", what.note())
                .param("url", what.evidenceUrl())
                .param("file", what.evidenceFile())
                .param("by", Acting.now().person())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    public boolean exist(UUID line) {
        return sql.sql("select exists (select from measures.spending where line = ?)")
                .param(line)
                .query(Boolean.class)
                .single();
    }

    public List<Spending> of(UUID line) {
        return sql.sql("""
                        select line, amount, spent_on, note, evidence_url, evidence_file from measures.spending
                        where line = ? order by spent_on desc, id desc
                        """)
                .param(line)
                .query((row, number) -> new Spending(
                        row.getObject("line", UUID.class),
                        row.getBigDecimal("amount"),
                        row.getObject("spent_on", LocalDate.class),
                        row.getString("note"),
                        row.getString("evidence_url"),
                        row.getObject("evidence_file", UUID.class)))
                .list();
    }
}
