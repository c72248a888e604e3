package org.megdan.core.measures.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Entrusted;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Indicators that are followed, and who enters their readings. */
@Component
class EntrustedFigures implements Entrusted {

    private static final String FOLLOWED = """
            from measures.indicator i
            where i.responsible is not null and not exists (select from measures.withdrawal w where w.indicator = i.id)
            """;

    private final JdbcClient sql;
    private final IndicatorList list;
    private final Audit audit;

    EntrustedFigures(JdbcClient sql, IndicatorList list, Audit audit) {
        this.sql = sql;
        this.list = list;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "measures.entrusted.figure";
    }

    @Override
    public Set<UUID> persons() {
        return sql.sql("select i.responsible " + FOLLOWED)
                .query((row, i) -> row.getObject(1, UUID.class))
                .set();
    }

    @Override
    public List<Charge> of(Collection<UUID> persons, Layout layout) {
        return sql.sql("select i.id, i.responsible, i.name " + FOLLOWED
                        + "and i.responsible = any (cast(:persons as uuid[])) order by i.name, i.id limit 500")
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, i) -> new Charge(
                        kind(),
                        row.getObject("id", UUID.class),
                        row.getObject("responsible", UUID.class),
                        row.getString("name"),
                        "",
                        "",
                        null,
                        true))
                .list();
    }

    @Override
    public String pass(UUID indicator, UUID from, UUID to) {
        var version = sql.sql("""
                        update measures.indicator set responsible = :to, version = version + 1
                        where id = :id and responsible = :from returning version
                        """)
                .param("id", indicator)
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "measures.refused.passed-already"));
        record(indicator, from, to);
        return from + " " + to + " " + version;
    }

    @Override
    public boolean takeBack(UUID indicator, String receipt) {
        var parts = receipt.split(" ", -1);
        int restored = sql.sql("""
                update measures.indicator set responsible = cast(:from as uuid), version = version + 1
                where id = :id and responsible = cast(:to as uuid) and version = :version
                """)
                .param("id", indicator)
                .param("from", parts[0])
                .param("to", parts[1])
                .param("version", Long.parseLong(parts[2]))
                .update();
        if (restored > 0) {
            record(indicator, UUID.fromString(parts[1]), UUID.fromString(parts[0]));
        }
        return restored > 0;
    }

    private void record(UUID indicator, UUID from, UUID to) {
        var row = list.find(indicator).orElseThrow(NotFound::new);
        audit.record(new Act(
                "measures.indicator.passed",
                "INDICATOR",
                indicator,
                row.subject(),
                Map.of("responsible", from),
                Map.of("name", row.what().name(), "responsible", to)));
    }
}
