package org.megdan.core.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What figures and budgets ask of the database does not grow with their number. */
@ModuleTest
class MeasureQueriesTests {

    @Autowired
    Measures measures;

    @Autowired
    Readings readings;

    @Autowired
    Budget budget;

    @Autowired
    BudgetAnalysis analysis;

    @Autowired
    JdbcClient sql;

    @Test
    void manySubjectsCostAsManyQueriesAsOne() {
        var few = subjects(1);
        var many = subjects(400);

        for (var subjects : List.of(few, many)) {
            var scope = BudgetScope.expenses(subjects, null);
            assertThat(Statements.of(() -> measures.series(subjects))).isEqualTo(3);
            assertThat(Statements.of(() -> measures.of(subjects))).isEqualTo(1);
            assertThat(Statements.of(() -> readings.waiting(subjects, 50))).isEqualTo(5);
            assertThat(Statements.of(() -> budget.lines(subjects, null))).isEqualTo(1);
            assertThat(Statements.of(() -> analysis.bySource(scope))).isEqualTo(1);
            assertThat(Statements.of(() -> analysis.byCombination(scope))).isEqualTo(1);
        }
        assertThat(measures.series(many)).hasSize(400);
        assertThat(readings.waiting(many, 50)).hasSize(50);
    }

    private List<UUID> subjects(int count) {
        var subjects = new ArrayList<UUID>();
        for (var made = 0; made < count; made++) {
            subjects.add(UUID.randomUUID());
        }
        var ids = subjects.stream().map(UUID::toString).toArray(String[]::new);
        sql.sql("""
                with made as (
                    insert into measures.indicator (subject, subject_kind, kind, name, unit, direction, cumulative, ratio, frequency, created_at, version)
                    select id, 'NODE', 'PROGRESS', 'показател', 'бр.', 'UP', true, false, 'YEAR', timestamptz '2026-01-01', 1
                    from unnest(cast(:ids as uuid[])) id returning id
                ), promised as (insert into measures.target (indicator, period, value) select id, '2026', 10 from made)
                insert into measures.reading (indicator, period, amount, state, entered_at)
                select id, '2026', 5, 'DRAFT', timestamptz '2026-01-01' from made
                """).param("ids", ids).update();
        sql.sql("""
                update measures.reading r set state = 'SUBMITTED' from measures.indicator i
                where i.id = r.indicator and i.subject = any(cast(:ids as uuid[]))
                """).param("ids", ids).update();
        sql.sql("""
                insert into measures.budget_line (subject, subject_kind, year, title, kind, priority, planned, created_at, version)
                select id, 'NODE', 2026, 'ред', 'EXPENSE', 'HIGH', 10, timestamptz '2026-01-01', 1 from unnest(cast(:ids as uuid[])) id
                """).param("ids", ids).update();
        return subjects;
    }
}
