package org.megdan.desk.people.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** How far the acts on long lists are; told in transactions of their own, since the act shows nothing before its end. */
@Repository
class Standings {

    static final Duration SILENCE = Duration.ofMinutes(3);

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    Standings(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Whether nothing else goes on with this list; then this does. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean begin(UUID intake, Standing.Act act) {
        return sql.sql("""
                insert into people.intake_work as w (intake, act, beat_at) values (:intake, :act, :now)
                on conflict (intake) do update
                set act = excluded.act, share = 0, beat_at = excluded.beat_at, refused = null
                where w.refused is not null or w.beat_at < :silent
                """)
                        .param("intake", intake)
                        .param("act", act.name())
                        .param("now", now())
                        .param("silent", now().minus(SILENCE))
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void tell(UUID intake, double share) {
        sql.sql("update people.intake_work set share = :share, beat_at = :now where intake = :intake")
                .param("share", share)
                .param("now", now())
                .param("intake", intake)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void refuse(UUID intake, String key, Object... arguments) {
        sql.sql("update people.intake_work set refused = :key, arguments = :about::jsonb where intake = :intake")
                .param("key", key)
                .param("about", json.writeValueAsString(arguments))
                .param("intake", intake)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void end(UUID intake) {
        sql.sql("delete from people.intake_work where intake = :intake")
                .param("intake", intake)
                .update();
    }

    Optional<Standing> of(UUID intake) {
        return sql.sql("select act, share, beat_at < :silent as is_silent, refused, arguments"
                        + " from people.intake_work where intake = :intake")
                .param("silent", now().minus(SILENCE))
                .param("intake", intake)
                .query((row, number) -> standing(row))
                .optional();
    }

    private Standing standing(ResultSet row) throws SQLException {
        var refused = row.getString("refused");
        return new Standing(
                Standing.Act.valueOf(row.getString("act")),
                row.getDouble("share"),
                refused == null && row.getBoolean("is_silent") ? "people.intake.interrupted" : refused,
                json.readValue(row.getString("arguments"), Object[].class));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
