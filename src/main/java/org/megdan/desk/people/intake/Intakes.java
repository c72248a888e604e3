package org.megdan.desk.people.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.people.intake.table.Table;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Files of people as rows; what is in them is kept by {@link IntakeRows}. */
@Repository
class Intakes {

    static final Duration KEPT = Duration.ofDays(7);

    private static final String SELECT = """
            select id, name, created_by, state, heads, settings, created_at::date as day, made, joined, left_out, stayed, above, empty from people.intake
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    Intakes(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    UUID open(String name, Table table, Viewer viewer) {
        return sql.sql("""
                insert into people.intake (name, heads, above, empty, created_by, created_at)
                values (:name, :heads, :above, :empty, :person, :now) returning id
                """)
                .param("name", name)
                .param("heads", table.heads().toArray(String[]::new))
                .param("above", table.above())
                .param("empty", table.empty())
                .param("person", viewer.person())
                .param("now", now())
                .query(UUID.class)
                .single();
    }

    Intake get(UUID id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> intake(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Nobody else confirms or takes it back until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    Intake hold(UUID id) {
        sql.sql("select id from people.intake where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return get(id);
    }

    /** No two lists are brought in at one time: the second must find what the first one recorded. */
    @Transactional(propagation = Propagation.MANDATORY)
    void oneAtATime() {
        sql.sql("select pg_advisory_xact_lock(hashtext('people.intake'))")
                .query((row, number) -> number)
                .list();
    }

    List<Intake> newest() {
        return sql.sql(SELECT + "order by created_at desc limit 20")
                .query((row, number) -> intake(row))
                .list();
    }

    void choose(UUID id, Settings settings) {
        sql.sql("update people.intake set settings = :settings::jsonb where id = :id and state = 'OPEN'")
                .param("settings", json.writeValueAsString(settings))
                .param("id", id)
                .update();
    }

    void done(UUID id, int made, int joined, int leftOut) {
        sql.sql("""
                update people.intake set state = 'DONE', done_at = :now, made = :made, joined = :joined, left_out = :left,
                    settings = null, heads = case when :left = 0 then '{}' else heads end
                where id = :id
                """)
                .param("now", now())
                .param("made", made)
                .param("joined", joined)
                .param("left", leftOut)
                .param("id", id)
                .update();
    }

    void undone(UUID id, List<UUID> stayed) {
        sql.sql("update people.intake set state = 'UNDONE', stayed = :stayed where id = :id")
                .param("stayed", stayed.toArray(UUID[]::new))
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        sql.sql("delete from people.intake where id = :id").param("id", id).update();
    }

    /** After their time previews go, and of what was brought in all that the file said. */
    @Transactional
    void forgetOld() {
        var before = now().minus(KEPT);
        sql.sql("delete from people.intake where state = 'OPEN' and created_at < :before")
                .param("before", before)
                .update();
        sql.sql("delete from people.intake_row r using people.intake i where i.id = r.intake and i.done_at < :before")
                .param("before", before)
                .update();
        sql.sql("update people.intake set heads = '{}' where done_at < :before and heads <> '{}'")
                .param("before", before)
                .update();
    }

    private Intake intake(ResultSet row) throws SQLException {
        var settings = row.getString("settings");
        return new Intake(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("created_by", UUID.class),
                Intake.State.valueOf(row.getString("state")),
                Arrays.asList((String[]) row.getArray("heads").getArray()),
                read(settings),
                row.getObject("day", java.time.LocalDate.class),
                row.getInt("made"),
                row.getInt("joined"),
                row.getInt("left_out"),
                Arrays.asList((UUID[]) row.getArray("stayed").getArray()),
                row.getInt("above"),
                row.getInt("empty"));
    }

    private @Nullable Settings read(@Nullable String settings) {
        return settings == null ? null : json.readValue(settings, Settings.class);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
