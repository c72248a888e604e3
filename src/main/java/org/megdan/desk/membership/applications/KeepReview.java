package org.megdan.desk.membership.applications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the office makes of each criterion, while the application is being looked at. */
@Component
class KeepReview {

    private final JdbcClient sql;
    private final Audit audit;
    private final Clock clock;

    KeepReview(JdbcClient sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void keep(Application application, ReviewForm form) {
        var state = sql.sql("select state from membership.application where id = :id for share")
                .param("id", application.id())
                .query(State.class)
                .single();
        if (state != State.IN_REVIEW) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.state");
        }
        var said = new LinkedHashMap<String, String>();
        for (var line : form.lines()) {
            line.said().ifPresent(verdict -> {
                keep(application, line, verdict);
                said.put(Integer.toString(line.criterion().position()), verdict.name());
            });
        }
        audit.record(new Act(
                "membership.act.reviewed",
                "application",
                application.id(),
                application.applicant().id(),
                null,
                Map.of("verdicts", said.values())));
    }

    /** Whose word it is changes only with the word. */
    private void keep(Application application, ReviewForm.Line line, Review.Verdict verdict) {
        sql.sql("""
                insert into membership.review as r (application, criterion, verdict, words, reviewed_by, reviewed_at)
                values (:application, :criterion, :verdict, :words, :person, :now)
                on conflict (application, criterion) do update
                    set verdict = excluded.verdict, words = excluded.words, reviewed_by = excluded.reviewed_by,
                        reviewed_at = excluded.reviewed_at
                    where (r.verdict, r.words) <> (excluded.verdict, excluded.words)
                """)
                .param("application", application.id())
                .param("criterion", line.criterion().id())
                .param("verdict", verdict.name())
                .param("words", line.words())
                .param("person", Acting.now().person())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
