package org.megdan.desk.membership.applications;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.lists.SliceBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of applications that the network was sent; three queries. */
@Component
class ApplicationLists {

    private static final SliceBy BY = SliceBy.of("a.id")
            .filter("state", "a.state = :value")
            .filter("mark", "p.mark = :value")
            .filter("open", "a.state in ('SENT', 'IN_REVIEW', 'RETURNED', 'DRAFT') and :value <> ''")
            .sort("sent", "to_char(coalesce(a.sent_at, a.begun_at) at time zone 'UTC', 'YYYYMMDDHH24MISSUS')");

    private final JdbcClient sql;
    private final ApplicationRecords records;

    ApplicationLists(JdbcClient sql, ApplicationRecords records) {
        this.sql = sql;
        this.records = records;
    }

    Piece<Application> page(Asked asked) {
        var ids = BY.slice(asked).of(sql, """
                membership.application a join membership.programme p on p.id = a.programme
                where (a.on_paper or a.sent_at is not null)
                """, Map.of());
        Map<UUID, Application> loaded =
                records.all(ids.items()).stream().collect(Collectors.toMap(Application::id, Function.identity()));
        return ids.among(loaded);
    }
}
