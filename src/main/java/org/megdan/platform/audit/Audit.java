package org.megdan.platform.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.ByToken;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log of acts. An entry is written in the transaction of the act and is kept or lost together with it; without a
 * transaction there is no act, and the call is refused. Who acted is taken from {@link Acting}, and the token
 * that a program acted by from {@link ByToken}.
 */
@Component
public class Audit {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    Audit(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** @see Act */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String action, String subjectKind, UUID subjectId, @Nullable Object before, @Nullable Object after) {
        record(new Act(action, subjectKind, subjectId, null, before, after));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        var actor = Acting.now();
        var token = ByToken.now();
        sql.sql("""
                insert into audit.entry
                    (at, account, person, actor_name, action, subject_kind, subject_id, context_id, before, after, reference,
                     token, token_name)
                values
                    (:at, :account, :person, :name, :action, :kind, :subject, :context, :before::jsonb, :after::jsonb, :reference,
                     :token, :tokenName)
                """)
                .param("at", Timestamp.from(clock.instant()))
                .param("account", actor.account())
                .param("person", actor.person())
                .param("name", actor.name())
                .param("action", act.action())
                .param("kind", act.subjectKind())
                .param("subject", act.subjectId())
                .param("context", act.context())
                .param("before", written(act.before()))
                .param("after", written(act.after()))
                .param("reference", MDC.get("reference"))
                .param("token", token.map(ByToken::id).orElse(null))
                .param("tokenName", token.map(ByToken::name).orElse(null))
                .update();
    }

    // PostgreSQL stores no NUL character, in JSON neither
    private @Nullable String written(@Nullable Object state) {
        return state == null ? null : json.writeValueAsString(state).replace("\\u0000", "");
    }
}
