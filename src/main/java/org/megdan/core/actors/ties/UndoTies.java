package org.megdan.core.actors.ties;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Tie;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The way back from a tie that took the place of another. Of ties without rights: whoever gives or takes those begins and ends. */
@Component
public class UndoTies {

    private final JdbcClient sql;
    private final TieLists ties;
    private final TieRecords records;
    private final Audit audit;

    UndoTies(JdbcClient sql, TieLists ties, TieRecords records, Audit audit) {
        this.sql = sql;
        this.ties = ties;
        this.records = records;
        this.audit = audit;
    }

    @Transactional
    public void forget(UUID id) {
        var tie = powerless(id);
        // an older copy that still has it learns that it never held
        records.endsAgain(id, tie.since());
        sql.sql("delete from actors.tie where id = :tie").param("tie", id).update();
        record("actors.act.tie-forgotten", tie);
    }

    /** Those that one list gave; that they may be ended the caller has made sure of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetBrought(UUID[] ids) {
        sql.sql("delete from actors.tie where id = any(:ties) returning id, since")
                .param("ties", ids)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .list()
                .forEach(tie -> records.endsAgain(tie.getKey(), tie.getValue()));
    }

    @Transactional
    public void reopen(UUID id, @Nullable LocalDate until) {
        var tie = powerless(id);
        try {
            sql.sql("update actors.tie set until = :until, last_checked = actors.today() where id = :tie")
                    .param("until", until)
                    .param("tie", id)
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.tie-held-already");
        }
        if (until == null) {
            records.holdsLonger(id);
        } else {
            records.endsAgain(id, until);
        }
        record("actors.act.tie-reopened", tie);
    }

    private Tie powerless(UUID id) {
        var tie = ties.find(id).orElseThrow(NotFound::new);
        if (tie.kind().grantsRights() || tie.kind().begunWith() != null) {
            throw new IllegalArgumentException("ties that give rights or need one are begun and ended, not undone");
        }
        return tie;
    }

    private void record(String act, Tie tie) {
        var what = Map.of("kind", tie.kind().code(), "to", tie.to().name(), "since", tie.since());
        audit.record(new Act(act, "actor", tie.from().id(), tie.to().id(), null, what));
    }
}
