package org.megdan.desk.membership;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of bodies of the network. What was decided on names its decision by id, so that another keeper can take this place. */
@Component
public class Decisions {

    private final JdbcClient sql;
    private final Clock clock;

    Decisions(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** As part of the act that it decides. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID keep(Decision decision) {
        return sql.sql("""
                insert into membership.decision (body, decided_on, decision_no, protocol_no, words, recorded_by, recorded_at)
                values (:body, :on, :decision, :protocol, :words, :person, :now) returning id
                """)
                .param("body", decision.body())
                .param("on", decision.decidedOn())
                .param("decision", decision.decisionNo())
                .param("protocol", decision.protocolNo())
                .param("words", decision.words())
                .param("person", Acting.now().person())
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
    }

    public Optional<Decision> find(UUID id) {
        return sql.sql(
                        "select body, decided_on, decision_no, protocol_no, words from membership.decision where id = :id")
                .param("id", id)
                .query(new DataClassRowMapper<>(Decision.class))
                .optional();
    }

    /** The network's day by the database; nothing is decided tomorrow. */
    public LocalDate today() {
        return sql.sql("select actors.today()").query(LocalDate.class).single();
    }
}
