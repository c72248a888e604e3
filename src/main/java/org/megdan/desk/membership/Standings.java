package org.megdan.desk.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who bears which mark today; one query each. The view {@code membership.standing} tells the same to lists. */
@Component
public class Standings {

    private final JdbcClient sql;

    Standings(JdbcClient sql) {
        this.sql = sql;
    }

    /** What holds today, else the last that held; empty for whoever never bore the mark. */
    public Optional<Standing> of(UUID actor, Mark mark) {
        return Optional.ofNullable(of(List.of(actor), mark).get(actor));
    }

    /** The same for many. */
    public Map<UUID, Standing> of(Collection<UUID> actors, Mark mark) {
        var found = new LinkedHashMap<UUID, Standing>();
        sql.sql("""
                select distinct on (actor) * from membership.standing
                where mark = :mark and actor = any(:actors) and since <= actors.today()
                order by actor, holds desc, since desc
                """)
                .param("mark", mark.name())
                .param("actors", actors.toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list()
                .forEach(standing -> found.put(standing.actor(), standing));
        return found;
    }

    public static Standing read(ResultSet row) throws SQLException {
        var signed = row.getTimestamp("code_signed_at");
        return new Standing(
                row.getObject("tie", UUID.class),
                row.getObject("actor", UUID.class),
                row.getObject("programme", UUID.class),
                Mark.valueOf(row.getString("mark")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBoolean("holds"),
                row.getBoolean("is_suspended"),
                row.getObject("suspended_since", LocalDate.class),
                row.getObject("suspended_until", LocalDate.class),
                row.getObject("code_number", Integer.class),
                instant(signed));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
