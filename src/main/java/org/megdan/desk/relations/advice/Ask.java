package org.megdan.desk.relations.advice;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.actors.topics.Topics;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for advice and tells how it went. */
@Component
public class Ask {

    private final JdbcClient sql;
    private final Topics topics;
    private final Audit audit;
    private final Clock clock;

    Ask(JdbcClient sql, Topics topics, Audit audit, Clock clock) {
        this.sql = sql;
        this.topics = topics;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param organisation for which they ask, null for the network; whether they may is asked before */
    @Transactional
    public UUID ask(Viewer asker, @Nullable UUID organisation, String topic, String title, String question) {
        var id = sql.sql("""
                insert into relations.advice (asked_by, organisation, topic, title, question, asked_at)
                values (:person, :organisation, :topic, :title, :question, :now) returning id
                """)
                .param("person", Objects.requireNonNull(asker.person()))
                .param("organisation", organisation)
                .param(
                        "topic",
                        topics.all().stream()
                                .map(Topic::code)
                                .filter(topic::equals)
                                .findFirst()
                                .orElse(null))
                .param("title", title)
                .param("question", question)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
        audit.record("relations.act.advice-asked", "advice", id, null, null);
        return id;
    }

    /** The last word counts. */
    @Transactional
    public void tell(AdviceRow advice, AdviceRow.Outcome.Kind kind, String told) {
        sql.sql("""
                insert into relations.outcome (advice, kind, told, told_at) values (:advice, :kind, :told, :now)
                on conflict (advice) do update set kind = excluded.kind, told = excluded.told, told_at = excluded.told_at
                """)
                .param("advice", advice.id())
                .param("kind", kind.name())
                .param("told", told)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("relations.act.advice-told", "advice", advice.id(), null, Map.of("outcome", kind));
    }
}
