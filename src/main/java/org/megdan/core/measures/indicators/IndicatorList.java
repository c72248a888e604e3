package org.megdan.core.measures.indicators;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.megdan.core.measures.Direction;
import org.megdan.core.measures.Filter;
import org.megdan.core.measures.Frequency;
import org.megdan.core.measures.IndicatorDraft;
import org.megdan.core.measures.IndicatorKind;
import org.megdan.core.measures.IndicatorRow;
import org.megdan.core.measures.Period;
import org.megdan.core.measures.Series;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.lists.SliceBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads indicators, their targets and what counts, for any number of subjects in one query each. */
@Component
public class IndicatorList {

    public static final String STANDING = "standing";

    private static final String SELECT = """
            select i.*, w.reason as withdrawn
            from measures.indicator i left join measures.withdrawal w on w.indicator = i.id
            """;

    /** How one stands is counted and not kept: the ids of those that stand so are a parameter of {@link #page}. */
    public static final SliceBy BY = SliceBy.of("i.id")
            .filter("node", "i.subject::text = :value")
            .filter("kind", "i.kind = :value")
            .filter(STANDING, "i.id = any(cast(:standing as uuid[]))")
            .sort("name", "lower(i.name)");

    private final JdbcClient sql;

    IndicatorList(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<IndicatorRow> find(UUID id) {
        return sql.sql(SELECT + "where i.id = :id")
                .param("id", id)
                .query((row, number) -> indicator(row))
                .optional();
    }

    public List<IndicatorRow> of(Collection<UUID> subjects) {
        return sql.sql(SELECT + "where i.subject = any(cast(:subjects as uuid[])) order by i.position, i.id")
                .param("subjects", texts(subjects))
                .query((row, number) -> indicator(row))
                .list();
    }

    /** Three queries; withdrawn ones included. */
    public Piece<IndicatorRow> page(Collection<UUID> subjects, Collection<UUID> standing, Asked asked) {
        var ids = BY.slice(asked)
                .of(
                        sql,
                        "measures.indicator i where i.subject = any(cast(:subjects as uuid[]))",
                        Map.of("subjects", texts(subjects), STANDING, texts(standing)));
        var rows = sql.sql(SELECT + "where i.id = any(cast(:ids as uuid[]))")
                .param("ids", texts(ids.items()))
                .query((row, number) -> indicator(row))
                .list();
        return ids.among(rows.stream().collect(Collectors.toMap(IndicatorRow::id, Function.identity())));
    }

    public List<IndicatorRow> counted() {
        return sql.sql(SELECT + "where i.meter is not null and w.indicator is null order by i.id")
                .query((row, number) -> indicator(row))
                .list();
    }

    public boolean hasReadings(UUID indicator) {
        return sql.sql("select exists (select from measures.reading where indicator = :indicator)")
                .param("indicator", indicator)
                .query(Boolean.class)
                .single();
    }

    public Map<UUID, SortedMap<Period, BigDecimal>> targets(Collection<UUID> indicators) {
        var all = new HashMap<UUID, SortedMap<Period, BigDecimal>>();
        sql.sql(
                        "select indicator, period, value from measures.target where indicator = any(cast(:indicators as uuid[]))")
                .param("indicators", texts(indicators))
                .query(row -> {
                    periods(all, row).put(Period.get(row.getString("period")), row.getBigDecimal("value"));
                });
        return all;
    }

    public Map<UUID, SortedMap<Period, Series.Reached>> reached(Collection<UUID> indicators) {
        var all = new HashMap<UUID, SortedMap<Period, Series.Reached>>();
        sql.sql("""
                select indicator, period, id, value from measures.reading
                where state = 'APPROVED' and indicator = any(cast(:indicators as uuid[]))
                """).param("indicators", texts(indicators)).query(row -> {
            var reading = new Series.Reached(row.getObject("id", UUID.class), row.getBigDecimal("value"));
            periods(all, row).put(Period.get(row.getString("period")), reading);
        });
        return all;
    }

    private static <V> SortedMap<Period, V> periods(Map<UUID, SortedMap<Period, V>> all, ResultSet row)
            throws SQLException {
        return all.computeIfAbsent(row.getObject("indicator", UUID.class), id -> new TreeMap<>());
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static IndicatorRow indicator(ResultSet row) throws SQLException {
        var what = new IndicatorDraft(
                row.getObject("subject", UUID.class),
                row.getString("subject_kind"),
                IndicatorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("unit"),
                row.getString("description"),
                Direction.valueOf(row.getString("direction")),
                row.getBigDecimal("baseline"),
                row.getObject("baseline_on", LocalDate.class),
                row.getBoolean("cumulative"),
                row.getBoolean("ratio"),
                row.getString("meter"),
                Filter.read(row.getString("filter")),
                Frequency.valueOf(row.getString("frequency")),
                row.getObject("responsible", UUID.class));
        return new IndicatorRow(
                row.getObject("id", UUID.class), what, row.getString("withdrawn"), row.getLong("version"));
    }
}
