package org.megdan.core.actors.ties;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.Tie;
import org.megdan.core.actors.TieEnded;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.database.revocations.Revocable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A tie that was ended ends on its day also in a database that does not know of it, and its rights with it. {@link Grantors} are
 * not asked: when the last who grants went, somebody else had come, and whom the backup does not know is let in from the console.
 */
@Component
class RevokedTies implements Revocable {

    static final String KIND = "actors.tie";

    private final JdbcClient sql;
    private final TieLists ties;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RevokedTies(JdbcClient sql, TieLists ties, Audit audit, ApplicationEventPublisher events) {
        this.sql = sql;
        this.ties = ties;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void revoke(String subject, String day) {
        var id = UUID.fromString(subject);
        int ended =
                sql.sql("""
                update actors.tie set until = greatest(since, :day)
                where id = :tie and (until is null or until > :day)
                """).param("tie", id).param("day", LocalDate.parse(day)).update();
        if (ended > 0) {
            ties.find(id).ifPresent(this::tell);
        }
    }

    private void tell(Tie tie) {
        var from = tie.from().id();
        var to = tie.to().id();
        var end = Map.of("kind", tie.kind().code(), "to", tie.to().name(), "until", String.valueOf(tie.until()));
        Acting.as(Viewer.program("Мегдан"), () -> {
            audit.record(new Act("actors.act.tie-revoked-again", "actor", from, to, null, end));
            events.publishEvent(new TieEnded(tie.id(), from, to));
        });
    }
}
