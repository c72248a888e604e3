package org.megdan.desk.membership.applications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.letters.Letters;
import org.megdan.desk.membership.letters.Letters.Letter;
import org.megdan.desk.membership.programmes.Criteria;
import org.megdan.desk.membership.programmes.Programme;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves applications from state to state; each move is a step that both sides read, an entry of the log and a letter. */
@Component
class Applications {

    private final JdbcClient sql;
    private final Audit audit;
    private final Letters letters;
    private final Clock clock;

    Applications(JdbcClient sql, Audit audit, Letters letters, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    UUID begin(ActorName applicant, Programme programme, Criteria criteria, boolean onPaper) {
        if (!programme.isOpen() && !onPaper) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.closed");
        }
        if (bearsTheMark(applicant.id(), programme)) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.bears-already");
        }
        var id = inserted(applicant.id(), programme, criteria, onPaper);
        step(id, Step.Kind.BEGUN, onPaper, "");
        audit.record(new Act(
                Step.Kind.BEGUN.actKey(),
                "application",
                id,
                applicant.id(),
                null,
                Map.of("mark", programme.mark().name(), "applicant", applicant.name(), "onPaper", onPaper)));
        return id;
    }

    /** Whoever bears it for good, or for longer than the season before its end, has nothing to apply for. */
    private boolean bearsTheMark(UUID applicant, Programme programme) {
        return sql.sql("""
                select exists (select from membership.standing where actor = :actor and programme = :programme and holds
                               and (until is null or until > actors.today() + 90))
                """)
                .param("actor", applicant)
                .param("programme", programme.id())
                .query(Boolean.class)
                .single();
    }

    private UUID inserted(UUID applicant, Programme programme, Criteria criteria, boolean onPaper) {
        try {
            return sql.sql("""
                    insert into membership.application (programme, criteria, applicant, on_paper, state, begun_at)
                    values (:programme, :criteria, :applicant, :paper, 'DRAFT', :now) returning id
                    """)
                    .param("programme", programme.id())
                    .param("criteria", criteria.id())
                    .param("applicant", applicant)
                    .param("paper", onPaper)
                    .param("now", Timestamp.from(clock.instant()))
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.open-already");
        }
    }

    @Transactional
    void send(Application application, boolean byOffice) {
        move(application, State.SENT, Step.Kind.SENT, byOffice, "");
        if (!byOffice) {
            letters.toHolders("members.edit", letter(application, "sent", ""));
        }
    }

    @Transactional
    void withdraw(Application application, boolean byOffice, String words) {
        move(application, State.WITHDRAWN, Step.Kind.WITHDRAWN, byOffice, words);
        if (byOffice) {
            letters.toOrganisation(letter(application, "withdrawn-by-office", words));
        } else if (application.sentAt() != null) {
            letters.toHolders("members.edit", letter(application, "withdrawn", words));
        }
    }

    @Transactional
    void take(Application application) {
        move(application, State.IN_REVIEW, Step.Kind.TAKEN, true, "");
        letters.toOrganisation(letter(application, "taken", ""));
    }

    @Transactional
    void giveBack(Application application, String words) {
        move(application, State.RETURNED, Step.Kind.RETURNED, true, words);
        letters.toOrganisation(letter(application, "returned", words));
    }

    /** From the state in which its viewer saw it; whoever moves it at the same moment finds it moved. */
    private void move(Application application, State to, Step.Kind kind, boolean byOffice, String words) {
        int moved = sql.sql("""
                update membership.application set state = :to, lock = lock + 1,
                       sent_at = case when :to = 'SENT' then :now else sent_at end,
                       reviewer = case when :to = 'IN_REVIEW' then cast(:person as uuid) end
                where id = :id and state = :from
                """)
                .param("to", to.name())
                .param("from", application.state().name())
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .param("id", application.id())
                .update();
        if (moved == 0) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.state");
        }
        step(application.id(), kind, byOffice, words);
        audit.record(new Act(
                kind.actKey(),
                "application",
                application.id(),
                application.applicant().id(),
                Map.of("state", application.state().name()),
                Map.of("state", to.name(), "words", words)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void step(UUID application, Step.Kind kind, boolean byOffice, String words) {
        sql.sql("""
                insert into membership.step (application, kind, by_office, person, at, words)
                values (:application, :kind, :office, :person, :now, :words)
                """)
                .param("application", application)
                .param("kind", kind.name())
                .param("office", byOffice)
                .param("person", Acting.now().person())
                .param("now", Timestamp.from(clock.instant()))
                .param("words", words)
                .update();
    }

    static Letter letter(Application application, String key, String words) {
        return new Letter(key, application.applicant().id(), application.path(), words);
    }
}
