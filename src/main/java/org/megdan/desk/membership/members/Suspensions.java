package org.megdan.desk.membership.members;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.letters.Letters;
import org.megdan.desk.membership.letters.Letters.Letter;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suspends a membership for a span of days; the tie stays. A mistaken one is undone and stays written as such. */
@Component
class Suspensions {

    private final JdbcClient sql;
    private final Audit audit;
    private final Letters letters;
    private final Clock clock;

    Suspensions(JdbcClient sql, Audit audit, Letters letters, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    void begin(SeenMember member, UUID tie, LocalDate since, @Nullable LocalDate until, String reason) {
        try {
            sql.sql("""
                    insert into membership.suspension (tie, since, until, reason, entered_by, entered_at)
                    values (:tie, :since, :until, :reason, :person, :now)
                    """)
                    .param("tie", tie)
                    .param("since", since)
                    .param("until", until)
                    .param("reason", reason)
                    .param("person", Acting.now().person())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.suspended-already");
        }
        record(member, "membership.act.suspended", since, until, reason);
        letters.toOrganisation(new Letter("suspended", member.name().id(), member.path(), reason));
    }

    /** From today it is over. */
    @Transactional
    void end(SeenMember member, Suspension suspension, LocalDate today) {
        if (!suspension.since().isBefore(today)) {
            undo(member, suspension);
            return;
        }
        change("until = actors.today()", member, suspension);
        record(member, "membership.act.suspension-ended", suspension.since(), today, suspension.reason());
        letters.toOrganisation(new Letter("suspension-ended", member.name().id(), member.path(), ""));
    }

    /** It never was. */
    @Transactional
    void undo(SeenMember member, Suspension suspension) {
        change("undone_at = :now, undone_by = :person", member, suspension);
        record(member, "membership.act.suspension-undone", suspension.since(), suspension.until(), suspension.reason());
        letters.toOrganisation(new Letter("suspension-ended", member.name().id(), member.path(), ""));
    }

    private void change(String how, SeenMember member, Suspension suspension) {
        int changed = sql.sql("update membership.suspension s set " + how + """
                 from actors.tie t where t.id = s.tie and t.from_actor = :actor and s.id = :id and s.undone_at is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .param("actor", member.name().id())
                .param("id", suspension.id())
                .update();
        if (changed == 0) {
            throw new NotFound();
        }
    }

    private void record(SeenMember member, String act, LocalDate since, @Nullable LocalDate until, String reason) {
        var what = new LinkedHashMap<String, Object>(Map.of("since", since, "reason", reason));
        what.put("until", until == null ? "" : until);
        audit.record(act, "actor", member.name().id(), null, what);
    }
}
