package org.megdan.core.measures.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.BudgetKind;
import org.megdan.core.measures.BudgetLineDraft;
import org.megdan.core.measures.BudgetLineRow;
import org.megdan.core.measures.BudgetPriority;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.lists.SliceBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines with their shares and what was spent, all in one query. */
@Component
public class BudgetLineList {

    private static final String SELECT = """
            select l.*, coalesce(spent.sum, 0) as spent, coalesce(shares.list, '[]') as shares
            from measures.budget_line l
            left join lateral (select sum(amount) from measures.spending where line = l.id) spent on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('source', s.source, 'percent', s.percent, 'amount', s.amount)
                        order by f.position, f.key) as list
                from measures.budget_share s join measures.funding_source f on f.key = s.source
                where s.line = l.id
            ) shares on true
            """;

    public static final SliceBy BY = SliceBy.of("l.id")
            .filterWhole("year", "l.year")
            .filter("node", "l.subject::text = :value")
            .filter("kind", "l.kind = :value")
            .filter("priority", "l.priority = :value")
            .filter("source", "exists (select from measures.budget_share s where s.line = l.id and s.source = :value)")
            .sort("year", SliceBy.number("l.year"))
            .sort("title", "lower(l.title)");

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    BudgetLineList(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    public OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    public Optional<BudgetLineRow> find(UUID id) {
        return sql.sql(SELECT + "where l.id = :id")
                .param("id", id)
                .query((row, number) -> line(row))
                .optional();
    }

    public List<BudgetLineRow> of(Collection<UUID> subjects, @Nullable Integer year) {
        return sql.sql(SELECT + """
                where l.subject = any(cast(:subjects as uuid[])) and (cast(:year as integer) is null or l.year = :year)
                order by l.year desc, l.kind, l.position, l.id
                """)
                .param("subjects", subjects.stream().map(UUID::toString).toArray(String[]::new))
                .param("year", year)
                .query((row, number) -> line(row))
                .list();
    }

    /** Three queries, however many lines there are. */
    public Piece<BudgetLineRow> page(Collection<UUID> subjects, Asked asked) {
        var slice = BY.slice(asked);
        var ids = slice.of(
                sql,
                "measures.budget_line l where l.subject = any(cast(:subjects as uuid[]))",
                Map.of("subjects", subjects.stream().map(UUID::toString).toArray(String[]::new)));
        var rows = sql.sql(SELECT + "where l.id = any(cast(:ids as uuid[]))")
                .param("ids", ids.items().stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> line(row))
                .list();
        return ids.among(rows.stream().collect(Collectors.toMap(BudgetLineRow::id, Function.identity())));
    }

    private BudgetLineRow line(ResultSet row) throws SQLException {
        var what = new BudgetLineDraft(
                row.getObject("subject", UUID.class),
                row.getString("subject_kind"),
                row.getInt("year"),
                row.getString("title"),
                BudgetKind.valueOf(row.getString("kind")),
                BudgetPriority.valueOf(row.getString("priority")),
                row.getBigDecimal("planned"),
                row.getString("currency"),
                row.getString("note"),
                Arrays.asList(json.readValue(row.getString("shares"), BudgetLineDraft.Share[].class)));
        return new BudgetLineRow(
                row.getObject("id", UUID.class), what, row.getBigDecimal("spent"), row.getLong("version"));
    }
}
