package org.megdan.desk.membership.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Standing;
import org.megdan.desk.membership.Standings;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all that is kept about the memberships of one organisation. */
@Component
class MemberRecords {

    private final JdbcClient sql;

    MemberRecords(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every time that it bore a mark, what holds today first. */
    List<Standing> standings(UUID actor) {
        return standings(List.of(actor));
    }

    /** The same of several. */
    List<Standing> standings(Collection<UUID> actors) {
        return sql.sql("select * from membership.standing where actor = any(:actors) order by holds desc, since desc")
                .param("actors", actors.toArray(UUID[]::new))
                .query((row, n) -> Standings.read(row))
                .list();
    }

    List<Suspension> suspensions(UUID actor) {
        return sql.sql("""
                select s.id, s.tie, s.since, s.until, s.reason, s.entered_at, s.undone_at
                from membership.suspension s join actors.tie t on t.id = s.tie
                where t.from_actor = :actor order by s.since desc
                """)
                .param("actor", actor)
                .query((row, n) -> new Suspension(
                        row.getObject("id", UUID.class),
                        row.getObject("tie", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("reason"),
                        row.getTimestamp("entered_at").toInstant(),
                        instant(row, "undone_at")))
                .list();
    }

    List<Renewal> renewals(UUID actor) {
        return sql.sql("""
                select r.id, r.tie, r.due, r.changes, r.by_office, coalesce(p.name, '') as person, r.at, r.carried_at
                from membership.renewal r join actors.tie t on t.id = r.tie left join actors.actor p on p.id = r.person
                where t.from_actor = :actor order by r.at desc
                """)
                .param("actor", actor)
                .query((row, n) -> new Renewal(
                        row.getObject("id", UUID.class),
                        row.getObject("tie", UUID.class),
                        row.getObject("due", LocalDate.class),
                        row.getString("changes"),
                        row.getBoolean("by_office"),
                        row.getString("person"),
                        row.getTimestamp("at").toInstant(),
                        instant(row, "carried_at")))
                .list();
    }

    List<Departure> departures(UUID actor) {
        return sql.sql("""
                select d.tie, d.kind, d.day, d.reason, d.decision, d.entered_at
                from membership.departure d join actors.tie t on t.id = d.tie where t.from_actor = :actor
                """)
                .param("actor", actor)
                .query((row, n) -> new Departure(
                        row.getObject("tie", UUID.class),
                        Departure.Kind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("decision", UUID.class),
                        row.getTimestamp("entered_at").toInstant()))
                .list();
    }

    /** Of members that hold today. */
    List<RenewalDue> due(Collection<UUID> actors) {
        return sql.sql(
                        "select tie, actor, due, is_open, is_late from membership.renewal_due where actor = any(:actors)")
                .param("actors", actors.toArray(UUID[]::new))
                .query(new DataClassRowMapper<>(RenewalDue.class))
                .list();
    }

    LocalDate today() {
        return sql.sql("select actors.today()").query(LocalDate.class).single();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
