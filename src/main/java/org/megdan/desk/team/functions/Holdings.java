package org.megdan.desk.team.functions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has which function for which term, under which contract. The log tells that a contract changed, not what stands in it. */
@Component
@Transactional
public class Holdings {

    private final JdbcClient sql;
    private final FunctionShelf shelf;
    private final Actors actors;
    private final Audit audit;

    Holdings(JdbcClient sql, FunctionShelf shelf, Actors actors, Audit audit) {
        this.sql = sql;
        this.shelf = shelf;
        this.actors = actors;
        this.audit = audit;
    }

    public UUID begin(UUID card, HoldingDraft draft) {
        if (shelf.find(card).filter(known -> !known.isClosed()).isEmpty()) {
            throw new NotFound();
        }
        var id = guarded(() -> with(sql.sql("""
                insert into team.holding (card, person, since, until, deputy, contract_no, contract_since, contract_until)
                values (:card, :person, :since, :until, :deputy, :contractNo, :contractSince, :contractUntil) returning id
                """), draft)
                .param("card", card)
                .param("person", draft.person())
                .query(UUID.class)
                .single());
        record(
                "team.act.holding-begun",
                card,
                draft.person(),
                null,
                told(draft, !draft.contractNo().isEmpty()));
        return id;
    }

    /** Term, deputy and contract; who it is stays. Refused when somebody changed it after {@code seen} was read. */
    public void change(UUID id, int seen, HoldingDraft draft) {
        var before = held(id);
        if (before.version() != seen) {
            throw new Refusal(HttpStatus.CONFLICT, "team.functions.refused.stale");
        }
        guarded(() -> with(sql.sql("""
                        update team.holding set since = :since, until = :until, deputy = :deputy, contract_no = :contractNo,
                          contract_since = :contractSince, contract_until = :contractUntil, version = version + 1
                        where id = :id"""), draft).param("id", id).update());
        record(
                "team.act.holding-changed",
                before.card(),
                before.person(),
                told(before.draft(), false),
                told(draft, !before.hasSameContract(draft)));
    }

    /** From this day the person no longer has the function. */
    public void end(UUID id, LocalDate day) {
        var before = held(id);
        var last = day.isBefore(before.since()) ? before.since() : day;
        change(id, before.version(), before.draft().until(last));
    }

    /** As if it had never been begun; false when somebody changed it since. */
    boolean forget(UUID id) {
        var before = held(id);
        int forgotten = sql.sql("delete from team.holding where id = :id and version = 1")
                .param("id", id)
                .update();
        if (forgotten > 0) {
            record(
                    "team.act.holding-taken-back",
                    before.card(),
                    before.person(),
                    told(before.draft(), false),
                    Map.of("person", name(before.person())));
        }
        return forgotten > 0;
    }

    private Holding held(UUID id) {
        sql.sql("select id from team.holding where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return shelf.holding(id).orElseThrow(NotFound::new);
    }

    private void record(String key, UUID card, UUID person, @Nullable Object before, Object after) {
        audit.record(new Act(key, Functions.KIND, card, person, before, after));
    }

    private Map<String, Object> told(HoldingDraft draft, boolean isOtherContract) {
        var told = new LinkedHashMap<String, Object>();
        told.put("person", name(draft.person()));
        told.put("since", draft.since());
        if (draft.until() != null) {
            told.put("until", draft.until());
        }
        if (draft.deputy() != null) {
            told.put("deputy", name(draft.deputy()));
        }
        if (isOtherContract) {
            told.put("contract", "true");
        }
        return told;
    }

    private String name(UUID person) {
        return actors.find(person).map(ActorName::name).orElse("");
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, HoldingDraft draft) {
        return statement
                .param("since", draft.since())
                .param("until", draft.until())
                .param("deputy", draft.deputy())
                .param("contractNo", draft.contractNo())
                .param("contractSince", draft.contractSince())
                .param("contractUntil", draft.contractUntil());
    }

    private static <T> T guarded(Supplier<T> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException e) {
            var isTwice = String.valueOf(e.getMessage()).contains("function_is_held_once");
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    isTwice ? "team.functions.refused.held-already" : "team.functions.refused.does-not-fit");
        }
    }
}
