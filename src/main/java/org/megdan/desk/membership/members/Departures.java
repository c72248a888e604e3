package org.megdan.desk.membership.members;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
import org.springframework.dao.DuplicateKeyException;
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

    /** @param decision null for whoever leaves of their own will */
    @Transactional
    void leave(SeenMember member, UUID tie, LocalDate day, String reason, @Nullable Decision decision) {
        var kind = decision == null ? Departure.Kind.LEFT : Departure.Kind.EXCLUDED;
        try {
            sql.sql("""
                    insert into membership.departure (tie, kind, day, reason, decision, entered_by, entered_at)
                    values (:tie, :kind, :day, :reason, :decision, :person, :now)
                    """)
                    .param("tie", tie)
                    .param("kind", kind.name())
                    .param("day", day)
                    .param("reason", reason)
                    .param("decision", decision == null ? null : decisions.keep(decision))
                    .param("person", Acting.now().person())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.left-already");
        }
        ties.endDecided(tie, day);
        audit.record(
                kind == Departure.Kind.LEFT ? "membership.act.left" : "membership.act.excluded",
                "actor",
                member.name().id(),
                null,
                Map.of("day", day, "reason", reason));
        letters.toOrganisation(new Letter("left", member.name().id(), member.path(), reason));
    }
}
