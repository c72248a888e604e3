package org.megdan.core.measures.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.measures.BudgetAnalysis;
import org.megdan.core.measures.BudgetScope;
import org.megdan.core.measures.BudgetSum;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Adds lines up in SQL. */
@Component
public class BudgetSums {

    private static final String SUMS = """
            l.currency, count(*) as lines, sum(l.planned) as planned, sum(coalesce(given.sum, 0)) as sourced,
            sum(coalesce(spent.sum, 0)) as spent
            """;

    private static final String LINES = """
            from measures.budget_line l
            left join lateral (
                select sum(p.amount), string_agg(p.source, '+' order by f.position, f.key) as sources
                from measures.budget_part p join measures.funding_source f on f.key = p.source
                where p.line = l.id
            ) given on true
            left join lateral (select sum(amount) from measures.spending where line = l.id) spent on true
            """;

    private static final String SCOPE = """
             where l.subject = any(cast(:subjects as uuid[])) and (cast(:year as integer) is null or l.year = :year)
            """;

    private final JdbcClient sql;

    BudgetSums(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param word an expression of this module's own, never of a user */
    public List<BudgetAnalysis.ByWord> by(String word, BudgetScope scope) {
        return within(scope, "select " + word + " as word, " + SUMS + LINES + SCOPE + """
                 and l.kind = :kind group by 1, l.currency order by 1, l.currency
                """)
                .param("kind", scope.kind().name())
                .query((row, number) -> new BudgetAnalysis.ByWord(row.getString("word"), sum(row)))
                .list();
    }

    public List<BudgetAnalysis.ByWord> byKind(BudgetScope scope) {
        return within(scope, "select l.kind as word, " + SUMS + LINES + SCOPE + " group by 1, l.currency order by 1, 2")
                .query((row, number) -> new BudgetAnalysis.ByWord(row.getString("word"), sum(row)))
                .list();
    }

    public List<BudgetAnalysis.ByGroup> byGroup(Map<UUID, UUID> groups, BudgetScope scope) {
        return within(
                        scope,
                        "select g.name as group_id, " + SUMS + LINES + """
                join unnest(cast(:members as uuid[]), cast(:groups as uuid[])) as g (member, name) on g.member = l.subject
                """ + SCOPE
                                + " and l.kind = :kind group by 1, l.currency order by 1, l.currency")
                .param("kind", scope.kind().name())
                .param("members", texts(groups.keySet()))
                .param("groups", texts(groups.values()))
                .query((row, number) -> new BudgetAnalysis.ByGroup(row.getObject("group_id", UUID.class), sum(row)))
                .list();
    }

    public List<BudgetAnalysis.ByGroupAndSource> byGroupAndSource(Map<UUID, UUID> groups, BudgetScope scope) {
        return within(scope, """
                with line as (
                    select g.name as group_id, l.* from measures.budget_line l
                    join unnest(cast(:members as uuid[]), cast(:groups as uuid[])) as g (member, name) on g.member = l.subject
                """ + SCOPE + """
                     and l.kind = :kind
                ), part as (select line.group_id, line.currency, p.source, p.amount from line join measures.budget_part p on p.line = line.id)
                select group_id, source, currency, sum(amount) as amount from (
                    select * from part
                    union all select group_id, currency, null, -amount from part
                    union all select group_id, currency, null, planned from line
                ) as flow (group_id, currency, source, amount)
                group by 1, 2, 3 having sum(amount) <> 0
                """)
                .param("kind", scope.kind().name())
                .param("members", texts(groups.keySet()))
                .param("groups", texts(groups.values()))
                .query((row, number) -> new BudgetAnalysis.ByGroupAndSource(
                        row.getObject("group_id", UUID.class),
                        row.getString("source"),
                        row.getString("currency"),
                        row.getBigDecimal("amount")))
                .list();
    }

    public List<BudgetAnalysis.BySource> bySource(BudgetScope scope) {
        return within(scope, """
                select p.source, l.currency, count(*) as lines, sum(p.amount) as amount
                from measures.budget_line l join measures.budget_part p on p.line = l.id
                """ + SCOPE + " and l.kind = :kind group by 1, 2 order by 4 desc, 1")
                .param("kind", scope.kind().name())
                .query((row, number) -> new BudgetAnalysis.BySource(
                        row.getString("source"),
                        row.getString("currency"),
                        row.getInt("lines"),
                        row.getBigDecimal("amount")))
                .list();
    }

    public List<BudgetAnalysis.ByCombination> byCombination(BudgetScope scope) {
        return within(scope, "select given.sources, " + SUMS + LINES + SCOPE + """
                 and l.kind = :kind group by 1, l.currency order by planned desc, 1
                """)
                .param("kind", scope.kind().name())
                .query((row, number) -> new BudgetAnalysis.ByCombination(sources(row), sum(row)))
                .list();
    }

    private StatementSpec within(BudgetScope scope, String question) {
        return sql.sql(question).param("subjects", texts(scope.subjects())).param("year", scope.year());
    }

    private static List<String> sources(ResultSet row) throws SQLException {
        var joined = row.getString("sources");
        return joined == null ? List.of() : List.of(joined.split("\\+", -1));
    }

    private static BudgetSum sum(ResultSet row) throws SQLException {
        return new BudgetSum(
                row.getString("currency"),
                row.getInt("lines"),
                row.getBigDecimal("planned"),
                row.getBigDecimal("sourced"),
                row.getBigDecimal("spent"));
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
