package org.megdan.desk.team.mentors;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Ties;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Another mentor for somebody who learns: one pair ends and another begins with the same goal. What the two wrote down stays theirs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PassedPairs {

    private static final String NOTHING = "-";

    private final JdbcClient sql;
    private final Mentorings pairs;
    private final Ties ties;
    private final Audit audit;

    PassedPairs(JdbcClient sql, Mentorings pairs, Ties ties, Audit audit) {
        this.sql = sql;
        this.pairs = pairs;
        this.ties = ties;
        this.audit = audit;
    }

    /** The pair that begins, and until when the tie of the other was to hold. */
    String pass(UUID id, UUID from, UUID to) {
        hold(id);
        var pair = pairs.find(id, Acting.now())
                .filter(one -> one.mentor().equals(from) && !one.isOver())
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "team.handover.refused.passed"));
        var until = sql.sql("select coalesce(until::text, :nothing) from actors.tie where id = :tie")
                .param("nothing", NOTHING)
                .param("tie", pair.tie())
                .query(String.class)
                .single();
        pairs.end(id, "");
        return pairs.begin(to, pair.learner(), pair.task(), pair.goal()) + " " + until;
    }

    /** Touched is the new pair once it ended or wrote something down. */
    boolean takeBack(UUID id, String receipt) {
        var parts = receipt.split(" ", -1);
        var next = untouched(UUID.fromString(parts[0]));
        next.ifPresent(one -> {
            forget(one);
            reopen(id, parts[1].equals(NOTHING) ? null : LocalDate.parse(parts[1]));
        });
        return next.isPresent();
    }

    private Optional<Mentoring> untouched(UUID id) {
        hold(id);
        return pairs.find(id, Acting.now())
                .filter(one -> !one.isOver() && pairs.notes(id).isEmpty());
    }

    private void forget(Mentoring pair) {
        // the pair goes with its tie
        ties.forget(pair.tie());
        record("team.act.mentoring-taken-back", pair);
    }

    private void reopen(UUID id, @Nullable LocalDate until) {
        var pair = pairs.find(id, Acting.now()).orElseThrow();
        sql.sql("update team.mentoring set until = null where id = :id")
                .param("id", id)
                .update();
        ties.reopen(pair.tie(), until);
        record("team.act.mentoring-reopened", pair);
    }

    private void hold(UUID id) {
        sql.sql("select id from team.mentoring where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    private void record(String act, Mentoring pair) {
        audit.record(new Act(act, Mentorings.KIND, pair.id(), pair.learner(), null, Map.of("since", pair.since())));
    }
}
