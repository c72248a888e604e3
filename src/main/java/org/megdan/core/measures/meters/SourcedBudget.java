package org.megdan.core.measures.meters;

import org.megdan.core.measures.Filter;
import org.megdan.core.measures.Meter;
import org.megdan.core.measures.MeterReading;
import org.megdan.core.measures.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which part of the year's budget lines is wholly covered by named sources. Filter: {@code subjects}, ids with commas. */
@Component
class SourcedBudget implements Meter {

    private final JdbcClient sql;

    SourcedBudget(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "measures.budget_sourced";
    }

    @Override
    public boolean isRatio() {
        return true;
    }

    @Override
    public MeterReading count(Period period, Filter filter) {
        return Marked.reading(sql.sql("""
                        select l.id, l.title as label,
                            coalesce((select sum(amount) from measures.budget_part where line = l.id), 0) >= l.planned as marked
                        from measures.budget_line l
                        where l.kind = 'EXPENSE' and l.year = :year
                          and (cardinality(cast(:subjects as uuid[])) = 0 or l.subject = any(cast(:subjects as uuid[])))
                        """).param("year", period.year()).param("subjects", Marked.subjects(filter)));
    }
}
