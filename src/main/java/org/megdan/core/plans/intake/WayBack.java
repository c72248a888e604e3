package org.megdan.core.plans.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.content.RowJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each draft was before a document was last brought into it. */
@Component
public class WayBack {

    private final JdbcClient sql;
    private final Clock clock;

    WayBack(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param sha256 of the draft as it became: while it is so, the way back is open */
    public void keep(UUID version, PlanContent before, String sha256) {
        sql.sql("""
                insert into plans.reimport (version_id, content, sha256, at)
                values (:version, :content::jsonb, :sha256, :now)
                on conflict (version_id) do update
                set content = excluded.content, sha256 = excluded.sha256, at = excluded.at""")
                .param("version", version)
                .param("content", RowJson.write(before))
                .param("sha256", sha256)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public Optional<Step> find(UUID version) {
        return sql.sql("select content, sha256 from plans.reimport where version_id = :version")
                .param("version", version)
                .query((row, i) -> new Step(RowJson.read(row.getString(1), PlanContent.class), row.getString(2)))
                .optional();
    }

    public void forget(UUID version) {
        sql.sql("delete from plans.reimport where version_id = :version")
                .param("version", version)
                .update();
    }

    public record Step(PlanContent before, String sha256) {}
}
