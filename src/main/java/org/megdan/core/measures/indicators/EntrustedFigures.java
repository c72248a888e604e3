package org.megdan.core.measures.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        return move(indicator, from, to, null)
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "measures.refused.passed-already"));
    }

    @Override
    public boolean takeBack(UUID indicator, UUID from, UUID to, String receipt) {
        return move(indicator, to, from, receipt).isPresent();
    }

    /** @param version at which nobody touched it since, null for any; the answer is the next one */
    private Optional<String> move(UUID indicator, UUID from, UUID to, @Nullable String version) {
        var moved = sql.sql("""
                        update measures.indicator set responsible = :to, version = version + 1
                        where id = :id and responsible = :from and version = coalesce(cast(:version as bigint), version)
                        returning cast(version as text)
                        """)
                .param("id", indicator)
                .param("from", from)
                .param("to", to)
                .param("version", version)
                .query(String.class)
                .optional();
        moved.ifPresent(next -> record(indicator, from, to));
        return moved;
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
