package org.megdan.core.measures.readings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.measures.Awaited;
import org.megdan.core.measures.Dimension;
import org.megdan.core.measures.Period;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.core.measures.ReadingRow;
import org.megdan.core.measures.ReadingState;
import org.megdan.core.measures.Undecided;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads readings with all that they rest on: five queries, however many there are. */
@Component
public class ReadingList {

    private static final String SELECT = "select r.* from measures.reading r ";

    private final JdbcClient sql;

    ReadingList(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<ReadingRow> find(UUID id) {
        return whole(sql.sql(SELECT + "where r.id = :id").param("id", id)).stream()
                .findFirst();
    }

    /** Latest period first, within a period the latest reading first. */
    public List<ReadingRow> of(UUID indicator, Collection<ReadingState> states) {
        return whole(sql.sql(SELECT
                        + "where r.indicator = :indicator and r.state = any(:states) order by r.period desc, r.id desc")
                .param("indicator", indicator)
                .param("states", names(states)));
    }

    /** Of all indicators of the subjects, the latest entered first. */
    public List<ReadingRow> of(Collection<UUID> subjects, Collection<ReadingState> states, int limit) {
        return whole(sql.sql(SELECT + """
                join measures.indicator i on i.id = r.indicator
                where i.subject = any(cast(:subjects as uuid[])) and r.state = any(:states) order by r.id desc limit :limit
                """)
                .param("subjects", texts(subjects))
                .param("states", names(states))
                .param("limit", limit));
    }

    public List<Undecided> undecided(int limit) {
        return sql.sql("""
                select r.id, i.name, i.subject, r.period from measures.reading r join measures.indicator i on i.id = r.indicator
                where r.state = 'SUBMITTED' order by r.id limit :limit
                """)
                .param("limit", limit)
                .query((row, number) -> new Undecided(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("subject", UUID.class),
                        Period.get(row.getString("period"))))
                .list();
    }

    /** Periods are texts that begin with their year: ordered as such, and narrowed to the day here. */
    public List<Awaited> awaited(LocalDate today, int limit) {
        var from = today.minusYears(1);
        return sql
                .sql("""
                select i.id, i.name, i.subject, t.period
                from measures.target t join measures.indicator i on i.id = t.indicator
                where t.period >= :from and t.period < :before and i.meter is null
                  and not exists (select from measures.withdrawal w where w.indicator = i.id)
                  and not exists (select from measures.reading r
                    where r.indicator = i.id and r.period = t.period and r.state in ('SUBMITTED', 'APPROVED'))
                order by t.period, i.name, i.id limit :limit
                """)
                .param("from", Integer.toString(from.getYear()))
                .param("before", Integer.toString(today.getYear() + 1))
                .param("limit", limit)
                .query((row, number) -> new Awaited(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("subject", UUID.class),
                        Period.get(row.getString("period"))))
                .list()
                .stream()
                .filter(awaited -> awaited.period().last().isBefore(today)
                        && !awaited.period().last().isBefore(from))
                .toList();
    }

    /** The reading that somebody is still working on for the period. */
    public Optional<ReadingRow> underWay(UUID indicator, Period period) {
        return whole(sql.sql(SELECT + """
                where r.indicator = :indicator and r.period = :period and r.state in ('DRAFT', 'SUBMITTED', 'RETURNED')
                """).param("indicator", indicator).param("period", period.toString())).stream()
                .findFirst();
    }

    public boolean exist(UUID indicator, Period period) {
        return sql.sql("select exists (select from measures.reading where indicator = :indicator and period = :period)")
                .param("indicator", indicator)
                .param("period", period.toString())
                .query(Boolean.class)
                .single();
    }

    public List<Dimension> dimensions() {
        return sql.sql("select key, name_bg, name_en, partition from measures.dimension order by position, key")
                .query((row, number) -> new Dimension(
                        row.getString("key"),
                        row.getString("name_bg"),
                        row.getString("name_en"),
                        row.getBoolean("partition")))
                .list();
    }

    private List<ReadingRow> whole(StatementSpec question) {
        var bare = question.query((row, number) -> bare(row)).list();
        if (bare.isEmpty()) {
            return bare;
        }
        var rests = Rests.of(texts(bare.stream().map(ReadingRow::id).toList()), sql);
        return bare.stream().map(rests::under).toList();
    }

    private static ReadingRow bare(ResultSet row) throws SQLException {
        var what = new ReadingDraft(
                row.getObject("indicator", UUID.class),
                Period.get(row.getString("period")),
                row.getBigDecimal("amount"),
                row.getBigDecimal("out_of"),
                row.getString("note"),
                List.of(),
                List.of());
        return new ReadingRow(
                row.getObject("id", UUID.class),
                what,
                row.getBigDecimal("value"),
                ReadingState.valueOf(row.getString("state")),
                row.getBoolean("by_meter"),
                row.getObject("entered_by", UUID.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                List.of(),
                List.of(),
                row.getLong("version"));
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static String[] names(Collection<ReadingState> states) {
        return states.stream().map(Enum::name).toArray(String[]::new);
    }
}
