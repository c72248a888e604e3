package org.megdan.desk.membership.members;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Ties;
import org.megdan.desk.membership.Decision;
import org.megdan.desk.membership.Decisions;
import org.megdan.desk.membership.letters.Letters;
import org.megdan.desk.membership.letters.Letters.Letter;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a membership: the tie ends on that day, with the reason and, for an exclusion, the decision. */
@Component
class Departures {

    private final JdbcClient sql;
    private final Ties ties;
    private final Decisions decisions;
    private final Audit audit;
    private final Letters letters;
    private final Clock clock;

    Departures(JdbcClient sql, Ties ties, Decisions decisions, Audit audit, Letters letters, Clock clock) {
        this.sql = sql;
        this.ties = ties;
        this.decisions = decisions;
        this.audit = audit;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * An exclusion takes the place of a leaving whose day has not come yet.
     *
     * @param decision null for whoever leaves of their own will
     */
    @Transactional
    void leave(SeenMember member, UUID tie, LocalDate day, String reason, @Nullable Decision decision) {
        var kind = decision == null ? Departure.Kind.LEFT : Departure.Kind.EXCLUDED;
        var before = keep(tie, kind, day, reason, decision);
        ties.endDecided(tie, day);
        audit.record(
                kind == Departure.Kind.LEFT ? "membership.act.left" : "membership.act.excluded",
                "actor",
                member.name().id(),
                before.day() == null ? null : before,
                new Ending(day, reason));
        letters.toOrganisation(new Letter("left", member.name().id(), member.path(), reason));
    }

    /** What the log keeps of a departure; of none both are null. */
    private record Ending(@Nullable LocalDate day, @Nullable String reason) {}

    /** @return the leaving whose place it took */
    private Ending keep(UUID tie, Departure.Kind kind, LocalDate day, String reason, @Nullable Decision decision) {
        return sql.sql("""
                insert into membership.departure as d (tie, kind, day, reason, decision, entered_by, entered_at)
                values (:tie, :kind, :day, :reason, :decision, :person, :now)
                on conflict (tie) do update set kind = excluded.kind, day = excluded.day, reason = excluded.reason,
                    decision = excluded.decision, entered_by = excluded.entered_by, entered_at = excluded.entered_at
                where excluded.kind = 'EXCLUDED' and d.kind = 'LEFT' and d.day > actors.today()
                returning old.day, old.reason
                """)
                .param("tie", tie)
                .param("kind", kind.name())
                .param("day", day)
                .param("reason", reason)
                .param("decision", decision == null ? null : decisions.keep(decision))
                .param("person", Acting.now().person())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Ending(row.getObject(1, LocalDate.class), row.getString(2)))
                .optional()
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "membership.refused.left-already"));
    }
}
