package org.megdan.core.actors.ties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Tie;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.TieEnded;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.topics.Topics;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.database.revocations.Revocations;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes ties. That one tie is held once at a time, and its dates, are kept by constraints of the table. */
@Component
public class TieRecords {

    private final JdbcClient sql;
    private final TieLists ties;
    private final TieKinds kinds;
    private final Topics topics;
    private final TiePolicy policy;
    private final Grantors grantors;
    private final Audit audit;
    private final Revocations revocations;
    private final ApplicationEventPublisher events;

    TieRecords(
            JdbcClient sql,
            TieLists ties,
            TieKinds kinds,
            Topics topics,
            TiePolicy policy,
            Grantors grantors,
            Audit audit,
            Revocations revocations,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.ties = ties;
        this.kinds = kinds;
        this.topics = topics;
        this.policy = policy;
        this.grantors = grantors;
        this.audit = audit;
        this.revocations = revocations;
        this.events = events;
    }

    @Transactional
    public UUID begin(TieDraft draft, Collection<String> about) {
        var kind = kind(draft.kind());
        policy.checkBegun(kind, draft.from(), draft.to());
        return begun(kind, draft, about);
    }

    @Transactional
    public UUID beginDecided(TieDraft draft) {
        var kind = kind(draft.kind());
        GrantPolicy.check(kind);
        return begun(kind, draft, List.of());
    }

    private UUID begun(TieKind kind, TieDraft draft, Collection<String> about) {
        if (!kind.joins(kindOf(draft.from()), kindOf(draft.to()))) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.refused.kind-does-not-join");
        }
        if (!about.isEmpty() && !kind.hasTopics()) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "actors.refused.kind-without-topics",
                    kind.nameBg(),
                    kind.nameEn());
        }
        var id = inserted(draft);
        audit.record(act("actors.act.tie-begun", draft.from(), draft.to(), null, state(kind, draft)));
        topics.setForTie(id, about);
        return id;
    }

    @Transactional
    public void end(UUID id, LocalDate day) {
        var tie = held(id);
        policy.checkEnded(tie, day);
        end(tie, day);
    }

    @Transactional
    public void endDecided(UUID id, LocalDate day) {
        var tie = held(id);
        GrantPolicy.check(tie.kind());
        var until = tie.until();
        if (until != null && day.isAfter(until)) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "actors.refused.ends-after-its-end",
                    Language.BG.date(until),
                    Language.EN.date(until));
        }
        end(tie, day);
    }

    private void end(Tie tie, LocalDate day) {
        if (day.isBefore(tie.since())) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.refused.ends-before-it-begins");
        }
        grantors.keep(() -> sql.sql("update actors.tie set until = :day, last_checked = actors.today() where id = :id")
                .param("day", day)
                .param("id", tie.id())
                .update());
        revocations.record(RevokedTies.KIND, tie.id(), day.toString());
        audit.record(act(
                "actors.act.tie-ended",
                tie.from().id(),
                tie.to().id(),
                null,
                Map.of("kind", tie.kind().code(), "to", tie.to().name(), "until", day)));
        events.publishEvent(new TieEnded(tie.id(), tie.from().id(), tie.to().id()));
    }

    @Transactional
    public void confirm(UUID id) {
        var tie = ties.find(id).orElseThrow(NotFound::new);
        sql.sql("update actors.tie set last_checked = actors.today() where id = :id")
                .param("id", id)
                .update();
        audit.record(act(
                "actors.act.tie-confirmed",
                tie.from().id(),
                tie.to().id(),
                null,
                Map.of("kind", tie.kind().code())));
    }

    /** Two ties became one that holds longer than the one that was ended: its ending is no longer what an older copy must learn. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdsLonger(UUID tie) {
        revocations.lift(RevokedTies.KIND, tie);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void endsAgain(UUID tie, LocalDate day) {
        revocations.record(RevokedTies.KIND, tie, day.toString());
    }

    private TieKind kind(String code) {
        return kinds.all().stream()
                .filter(known -> known.code().equals(code))
                .findAny()
                .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.refused.kind-unknown"));
    }

    private Tie held(UUID id) {
        sql.sql("select id from actors.tie where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return ties.find(id).orElseThrow(NotFound::new);
    }

    private UUID inserted(TieDraft draft) {
        try {
            return sql.sql("""
                    insert into actors.tie (from_actor, to_actor, kind, title, since, until, last_checked, source)
                    values (:from, :to, :kind, :title, :since, :until, actors.today(), :source) returning id
                    """)
                    .param("from", draft.from())
                    .param("to", draft.to())
                    .param("kind", draft.kind())
                    .param("title", draft.title().strip())
                    .param("since", draft.since())
                    .param("until", draft.until())
                    .param("source", draft.source().strip())
                    .query(UUID.class)
                    .single();
        } catch (DataIntegrityViolationException e) {
            var message = String.valueOf(e.getMessage());
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    message.contains("tie_is_held_once")
                            ? "actors.refused.tie-held-already"
                            : "actors.refused.tie-does-not-fit");
        }
    }

    private ActorKind kindOf(UUID actor) {
        return sql.sql("select kind from actors.actor where id = :id")
                .param("id", actor)
                .query(ActorKind.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Map<String, Object> state(TieKind kind, TieDraft draft) {
        return Map.of(
                "kind", kind.code(),
                "title", draft.title(),
                "since", draft.since(),
                "until", draft.until() == null ? "" : draft.until(),
                "source", draft.source());
    }

    // both cards show it: the person's by subject, the organisation's by context
    private static Act act(
            String action, UUID from, UUID to, @org.jspecify.annotations.Nullable Object before, Object after) {
        return new Act(action, "actor", from, to, before, after);
    }
}
