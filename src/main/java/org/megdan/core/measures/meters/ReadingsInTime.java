package org.megdan.core.measures.meters;

import org.megdan.core.measures.Filter;
import org.megdan.core.measures.Meter;
import org.megdan.core.measures.MeterReading;
import org.megdan.core.measures.Period;
import org.megdan.core.measures.StandingRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of the indicators that promised something for periods ending in this one, which had a reading approved in time.
 * Filter: {@code subjects}, ids with commas.
 */
@Component
class ReadingsInTime implements Meter {

    private final JdbcClient sql;

    ReadingsInTime(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "measures.readings_in_time";
    }

    @Override
    public boolean isRatio() {
        return true;
    }

    @Override
    public MeterReading count(Period period, Filter filter) {
        return Marked.reading(sql.sql("""
                        select i.id, i.name as label, bool_and(coalesce(
                            (select min(s.at) <= measures.period_end(t.period) + cast(:grace as integer) + 1
                             from measures.reading r join measures.reading_step s on s.reading = r.id and s.state = 'APPROVED'
                             where r.indicator = i.id and r.period = t.period), false)) as marked
                        from measures.indicator i
                        join measures.target t on t.indicator = i.id
                        where measures.period_end(t.period) between :first and :last
                          and i.meter is null and not exists (select from measures.withdrawal where indicator = i.id)
                          and (cardinality(cast(:subjects as uuid[])) = 0 or i.subject = any(cast(:subjects as uuid[])))
                        group by i.id
                        """)
                .param("first", period.first())
                .param("last", period.last())
                .param("grace", StandingRule.GRACE.getDays())
                .param("subjects", Marked.subjects(filter)));
    }
}
