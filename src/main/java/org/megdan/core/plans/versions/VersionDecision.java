package org.megdan.core.plans.versions;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.content.CanonicalText;
import org.megdan.core.plans.content.ContentRows;
import org.megdan.platform.access.Acting;
import org.megdan.platform.hashes.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is decided on a version: its adoption, after which the database refuses any change of its rows, and whether anyone sees
 * it.
 */
@Component
public class VersionDecision {

    private final JdbcClient sql;
    private final ContentRows contents;
    private final Clock clock;

    VersionDecision(JdbcClient sql, ContentRows contents, Clock clock) {
        this.sql = sql;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Binds the decision to the draft's exact text. The draft is open, so nothing can change between the hash and the commit.
     *
     * @param seen the hash of the text that was decided on
     * @return the hash of the adopted text, which is the same
     */
    public String adopt(PlanVersion draft, Decision decision, String seen) {
        var content = contents.load(draft.id());
        if (content.nodes().isEmpty()) {
            throw new PlanRefusal("plans.refused.empty");
        }
        var sha256 = Sha256.hex(CanonicalText.of(content));
        if (!sha256.equals(seen)) {
            throw new PlanRefusal("plans.refused.unseen");
        }
        sql.sql("delete from plans.removal where version_id = :version")
                .param("version", draft.id())
                .update();
        var update = sql.sql("update plans.version set " + DecisionColumns.SET + "where id = :version");
        DecisionColumns.filled(update, decision, sha256, clock.instant())
                .param("version", draft.id())
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
