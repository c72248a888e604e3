package org.megdan.core.measures.indicators;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.IndicatorDraft;
import org.megdan.core.measures.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes indicators and their targets. Plain SQL: targets are rows of their own that a change of the indicator must not rewrite. */
@Component
public class Indicators {

    private final JdbcClient sql;
    private final Clock clock;

    Indicators(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public UUID add(IndicatorDraft what) {
        return with(sql.sql("""
                        insert into measures.indicator (subject, subject_kind, kind, name, unit, description, direction,
                            baseline, baseline_on, cumulative, ratio, meter, filter, frequency, responsible, created_at, version)
                        values (:subject, :subjectKind, :kind, :name, :unit, :description, :direction,
                            :baseline, :baselineOn, :cumulative, :ratio, :meter, :filter, :frequency, :responsible, :at, 1)
                        returning id
                        """), what)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** False when somebody else changed it after this version. */
    public boolean change(UUID id, long version, IndicatorDraft what) {
        return with(sql.sql("""
                                update measures.indicator set kind = :kind, name = :name, unit = :unit,
                                    description = :description, direction = :direction, baseline = :baseline,
                                    baseline_on = :baselineOn, cumulative = :cumulative, ratio = :ratio, meter = :meter,
                                    filter = :filter, frequency = :frequency, responsible = :responsible,
                                    subject = :subject, subject_kind = :subjectKind, version = version + 1
                                where id = :id and version = :version
                                """), what)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Takes away the promises that are not named and sets those that are. */
    public void promise(UUID indicator, Map<Period, BigDecimal> targets) {
        var periods = targets.keySet().stream().map(Period::toString).toArray(String[]::new);
        var values = targets.values().stream().map(BigDecimal::toPlainString).toArray(String[]::new);
        sql.sql("delete from measures.target where indicator = :indicator and period <> all(cast(:periods as text[]))")
                .param("indicator", indicator)
                .param("periods", periods)
                .update();
        sql.sql("""
                insert into measures.target (indicator, period, value)
                select :indicator, period, value from unnest(cast(:periods as text[]), cast(:values as numeric[])) as promised (period, value)
                on conflict (indicator, period) do update set value = excluded.value
                """)
                .param("indicator", indicator)
                .param("periods", periods)
                .param("values", values)
                .update();
    }

    /** False when it is withdrawn already. */
    public boolean withdraw(UUID indicator, @Nullable UUID by, String reason) {
        return sql.sql("""
                                insert into measures.withdrawal (indicator, by_person, at, reason)
                                values (:indicator, :by, :at, :reason) on conflict do nothing
                                """)
                        .param("indicator", indicator)
                        .param("by", by)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, IndicatorDraft what) {
        return statement
                .param("subject", what.subject())
                .param("subjectKind", what.subjectKind())
                .param("kind", what.kind().name())
                .param("name", what.name())
                .param("unit", what.unit())
                .param("description", what.description())
                .param("direction", what.direction().name())
                .param("baseline", what.baseline())
                .param("baselineOn", what.baselineOn())
                .param("cumulative", what.cumulative())
                .param("ratio", what.ratio())
                .param("meter", what.meter())
                .param("filter", what.filter().toString())
                .param("frequency", what.frequency().name())
                .param("responsible", what.responsible());
    }
}
