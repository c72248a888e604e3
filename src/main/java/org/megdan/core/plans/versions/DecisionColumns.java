package org.megdan.core.plans.versions;

import java.sql.Timestamp;
import java.time.Instant;
import org.megdan.core.plans.Decision;
import org.megdan.platform.access.Acting;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What a row says of the decision that adopted it, the same for a version of a strategy and for a plan of a year. */
public final class DecisionColumns {

    /** Follows {@code update … set}; its parameters are {@link #filled}. */
    public static final String SET = """
            state = 'ADOPTED', adopted_body = :body, decision_no = :decision, protocol_no = :protocol,
              adopted_on = :on, sha256 = :sha256, adopted_at = :now, adopted_by = :person
            """;

    private DecisionColumns() {}

    public static StatementSpec filled(StatementSpec update, Decision decision, String sha256, Instant now) {
        return update.param("body", decision.body())
                .param("decision", decision.decisionNo())
                .param("protocol", decision.protocolNo())
                .param("on", decision.on())
                .param("sha256", sha256)
                .param("now", Timestamp.from(now))
                .param("person", Acting.now().person());
    }
}
