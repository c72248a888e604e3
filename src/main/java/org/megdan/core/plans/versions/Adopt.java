package org.megdan.core.plans.versions;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.content.CanonicalText;
import org.megdan.core.plans.content.ContentRows;
import org.megdan.core.plans.content.Sha256;
import org.megdan.platform.access.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Binds a decision to the exact text of a draft; from then on the database refuses any change of its rows. */
@Component
public class Adopt {

    private final JdbcClient sql;
    private final ContentRows contents;
    private final Clock clock;

    Adopt(JdbcClient sql, ContentRows contents, Clock clock) {
        this.sql = sql;
        this.contents = contents;
        this.clock = clock;
    }

    /** The draft is open, so nothing can change between the hash and the commit. */
    public String adopt(PlanVersion draft, Decision decision, String seen) {
        var content = contents.load(draft.id());
        if (content.nodes().isEmpty()) {
            throw new PlanRefusal("plans.refused.empty");
        }
        var sha256 = Sha256.of(CanonicalText.of(content));
        if (!sha256.equals(seen)) {
            throw new PlanRefusal("plans.refused.unseen");
        }
        sql.sql("delete from plans.removal where version_id = :version")
                .param("version", draft.id())
                .update();
        sql.sql("""
                update plans.version set state = 'ADOPTED', adopted_body = :body, decision_no = :decision,
                  protocol_no = :protocol, adopted_on = :on, sha256 = :sha256, adopted_at = :now, adopted_by = :person
                where id = :version""")
                .param("version", draft.id())
                .param("body", decision.body())
                .param("decision", decision.decisionNo())
                .param("protocol", decision.protocolNo())
                .param("on", decision.on())
                .param("sha256", sha256)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .update();
        return sha256;
    }

    public void publish(UUID version) {
        sql.sql("""
                insert into plans.publication (version_id, published_at, published_by)
                values (:version, :now, :person) on conflict do nothing""")
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .update();
    }

    public void withdraw(UUID version) {
        sql.sql("delete from plans.publication where version_id = :version")
                .param("version", version)
                .update();
    }
}
