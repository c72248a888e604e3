package org.megdan.desk.membership.applications;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.desk.membership.Decision;
import org.megdan.desk.membership.Decisions;
import org.megdan.desk.membership.code.Signatures;
import org.megdan.desk.membership.letters.Letters;
import org.megdan.desk.membership.programmes.Programme;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what was decided on an application: in one transaction the decision is kept, the tie of an accepted applicant begins,
 * the log tells it and the letter is queued.
 */
@Component
class Decide {

    private final JdbcClient sql;
    private final Applications applications;
    private final Decisions decisions;
    private final Signatures signatures;
    private final Ties ties;
    private final Network network;
    private final Audit audit;
    private final Letters letters;

    Decide(
            JdbcClient sql,
            Applications applications,
            Decisions decisions,
            Signatures signatures,
            Ties ties,
            Network network,
            Audit audit,
            Letters letters) {
        this.sql = sql;
        this.applications = applications;
        this.decisions = decisions;
        this.signatures = signatures;
        this.ties = ties;
        this.network = network;
        this.audit = audit;
        this.letters = letters;
    }

    @Transactional
    void run(Application application, Programme programme, Decision decision, boolean isAccepted) {
        hold(application);
        if (isAccepted && signatures.isUnsigned(application.applicant().id())) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "membership.refused.unsigned");
        }
        var kept = decisions.keep(decision);
        var state = isAccepted ? State.ACCEPTED : State.REFUSED;
        sql.sql("""
                update membership.application set state = :state, decision = :decision, tie = :tie, lock = lock + 1
                where id = :id
                """)
                .param("state", state.name())
                .param("decision", kept)
                .param("tie", isAccepted ? begun(application, programme, decision) : null)
                .param("id", application.id())
                .update();
        var step = isAccepted ? Step.Kind.ACCEPTED : Step.Kind.REFUSED;
        applications.step(application.id(), step, true, decision.words());
        audit.record(new Act(
                step.actKey(),
                "application",
                application.id(),
                application.applicant().id(),
                Map.of("state", application.state().name()),
                Map.of("state", state.name(), "decision", decision)));
        var key = isAccepted ? "accepted" : "refused";
        letters.toOrganisation(Applications.letter(application, key, decision.words()));
    }

    /** Of two who decide at once the second one finds it decided. */
    private void hold(Application application) {
        var state = sql.sql("select state from membership.application where id = :id for update")
                .param("id", application.id())
                .query(State.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (state != State.IN_REVIEW) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.state");
        }
    }

    private UUID begun(Application application, Programme programme, Decision decision) {
        var since = decision.decidedOn();
        var months = programme.validMonths();
        current(application).ifPresent(tie -> ties.endDecided(tie, since));
        return ties.beginDecided(new TieDraft(
                application.applicant().id(),
                network.profile().orElseThrow().organisation(),
                programme.tieKind(),
                "",
                since,
                until(since, months),
                decision.source()));
    }

    /** Whoever is accepted again before the end of their time holds a new tie from that day. */
    private Optional<UUID> current(Application application) {
        return sql.sql("select tie from membership.standing where actor = :actor and programme = :programme and holds")
                .param("actor", application.applicant().id())
                .param("programme", application.programme())
                .query(UUID.class)
                .optional();
    }

    private static @Nullable LocalDate until(LocalDate since, @Nullable Integer months) {
        return months == null ? null : since.plusMonths(months);
    }
}
