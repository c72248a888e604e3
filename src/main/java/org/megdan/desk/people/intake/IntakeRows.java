package org.megdan.desk.people.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.people.intake.CheckedRow.State;
import org.megdan.desk.people.intake.table.Table.Line;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a file while it is being looked at, written some thousands in a statement. */
@Repository
class IntakeRows {

    static final int PAGE = 50;
    private static final int IN_A_STATEMENT = 2_000;

    private final JdbcClient sql;
    private final JsonMapper json;

    IntakeRows(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void write(UUID intake, List<Line> lines) {
        each(
                lines,
                some -> sql.sql("""
                insert into people.intake_row (intake, line, cells)
                select :intake, r.number, r.cells from jsonb_to_recordset(:rows::jsonb) as r(number int, cells text[])
                """)
                        .param("intake", intake)
                        .param("rows", json.writeValueAsString(some))
                        .update());
    }

    void judge(UUID intake, List<CheckedRow> rows) {
        each(
                rows,
                some -> sql.sql("""
                update people.intake_row w set state = r.state, why = r.why, about = r.about, person = r.person,
                    candidates = r.candidates, choice = ''
                from jsonb_to_recordset(:rows::jsonb)
                    as r(line int, state text, why text, about text[], person jsonb, candidates uuid[])
                where w.intake = :intake and w.line = r.line
                """)
                        .param("intake", intake)
                        .param("rows", json.writeValueAsString(some))
                        .update());
    }

    List<Line> lines(UUID intake) {
        return lines(intake, Integer.MAX_VALUE);
    }

    List<Line> lines(UUID intake, int limit) {
        return sql.sql("select line, cells from people.intake_row where intake = :intake order by line limit :limit")
                .param("intake", intake)
                .param("limit", limit)
                .query((row, number) -> new Line(row.getInt("line"), cells(row)))
                .list();
    }

    Counts counts(UUID intake) {
        return sql.sql("""
                select count(*) filter (where state = 'NEW') as fresh, count(*) filter (where state = 'KNOWN') as known,
                    count(*) filter (where state = 'DOUBTFUL') as doubtful, count(*) filter (where state = 'WRONG') as wrong,
                    count(*) filter (where state = 'DOUBTFUL' and choice = '') as undecided,
                    count(*) filter (where state = 'DOUBTFUL' and choice = 'NEW') as decided_new
                from people.intake_row where intake = :intake
                """)
                .param("intake", intake)
                .query(new DataClassRowMapper<>(Counts.class))
                .single();
    }

    /** What was not taken in, as it stood in the file. */
    List<LeftOut> leftOut(UUID intake) {
        return sql.sql(
                        "select line, state, why, about, cells from people.intake_row where intake = :intake order by line")
                .param("intake", intake)
                .query((row, number) -> new LeftOut(
                        row.getInt("line"),
                        State.valueOf(row.getString("state")),
                        row.getString("why"),
                        Arrays.asList((String[]) row.getArray("about").getArray()),
                        cells(row)))
                .list();
    }

    record LeftOut(int line, State state, String why, List<String> about, List<String> cells) {}

    /** One more than a page, to tell whether there is another; all states when none is asked for. */
    List<CheckedRow> page(UUID intake, @Nullable State state, int after) {
        return rows("and line > :after and (:state::text is null or state = :state) order by line limit " + (PAGE + 1))
                .param("intake", intake)
                .param("after", after)
                .param("state", state == null ? null : state.name())
                .query((row, number) -> checked(row))
                .list();
    }

    /** What these lines say in the file, as one text each. */
    Map<Integer, String> texts(UUID intake, List<Integer> lines) {
        var texts = new HashMap<Integer, String>();
        sql.sql("""
                select line, array_to_string(array(select c from unnest(cells) c where c <> '' limit 4), ' · ') as said
                from people.intake_row where intake = :intake and line = any(:lines)
                """)
                .param("intake", intake)
                .param("lines", lines.toArray(Integer[]::new))
                .query(row -> {
                    texts.put(row.getInt("line"), row.getString("said"));
                });
        return texts;
    }

    List<CheckedRow> all(UUID intake) {
        return rows("order by line")
                .param("intake", intake)
                .query((row, number) -> checked(row))
                .list();
    }

    /** Only of a doubtful row, and only for a record that it may be. */
    void decide(UUID intake, int line, String choice) {
        sql.sql("""
                update people.intake_row set choice = :choice
                where intake = :intake and line = :line and state = 'DOUBTFUL'
                  and (:choice = '' or :choice = 'NEW' and why <> :never or :choice = any(candidates::text[]))
                """)
                .param("intake", intake)
                .param("line", line)
                .param("choice", choice)
                .param("never", CheckedRow.NEVER_NEW)
                .update();
    }

    void decideRest(UUID intake) {
        sql.sql("""
                update people.intake_row set choice = 'NEW' where intake = :intake and state = 'DOUBTFUL' and choice = ''
                  and why <> :never
                """)
                .param("intake", intake)
                .param("never", CheckedRow.NEVER_NEW)
                .update();
    }

    /** Of what was brought in nothing of the file stays; what was left out stays for a while, to be mended. */
    void keepLeftOut(UUID intake) {
        sql.sql("""
                delete from people.intake_row where intake = :intake
                and (state in ('NEW', 'KNOWN') or state = 'DOUBTFUL' and choice <> '')
                """).param("intake", intake).update();
    }

    private JdbcClient.StatementSpec rows(String rest) {
        return sql.sql("select line, state, why, about, person, candidates, choice from people.intake_row"
                + " where intake = :intake " + rest);
    }

    private CheckedRow checked(ResultSet row) throws SQLException {
        var person = row.getString("person");
        return new CheckedRow(
                row.getInt("line"),
                State.valueOf(row.getString("state")),
                row.getString("why"),
                Arrays.asList((String[]) row.getArray("about").getArray()),
                person == null ? null : json.readValue(person, Person.class),
                Arrays.asList((UUID[]) row.getArray("candidates").getArray()),
                row.getString("choice"));
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("cells").getArray());
    }

    private static <T> void each(List<T> all, java.util.function.Consumer<List<T>> write) {
        for (int from = 0; from < all.size(); from += IN_A_STATEMENT) {
            write.accept(new ArrayList<>(all.subList(from, Math.min(from + IN_A_STATEMENT, all.size()))));
        }
    }
}
