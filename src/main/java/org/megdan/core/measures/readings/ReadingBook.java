package org.megdan.core.measures.readings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.MeterReading;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.core.measures.ReadingState;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes readings. Plain SQL: a move of a reading must not rewrite what it rests on, which the schema refuses. */
@Component
public class ReadingBook {

    private final JdbcClient sql;
    private final Clock clock;

    ReadingBook(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public UUID add(ReadingDraft what, boolean byMeter) {
        var id = sql.sql("""
                        insert into measures.reading (indicator, period, amount, out_of, note, state, by_meter, entered_by, entered_at)
                        values (:indicator, :period, :amount, :outOf, :note, 'DRAFT', :byMeter, :by, :at) returning id
                        """)
                .param("indicator", what.indicator())
                .param("period", what.period().toString())
                .param("amount", what.amount())
                .param("outOf", what.outOf())
                .param("note", what.note())
                .param("byMeter", byMeter)
                .param("by", Acting.now().person())
                .param("at", now())
                .query(UUID.class)
                .single();
        addChildren(id, what);
        return id;
    }

    /** Saves a rewritten draft with all that it rests on. */
    public void rewrite(Reading reading) {
        var what = reading.what();
        var written = sql.sql("""
                        update measures.reading set period = :period, amount = :amount, out_of = :outOf, note = :note,
                            entered_by = :by, entered_at = :at, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("period", what.period().toString())
                .param("amount", what.amount())
                .param("outOf", what.outOf())
                .param("note", what.note())
                .param("by", Acting.now().person())
                .param("at", now())
                .param("id", reading.id())
                .param("version", reading.version())
                .update();
        refuseStale(written);
        delete("measures.reading_part", reading.id());
        delete("measures.evidence", reading.id());
        delete("measures.counted", reading.id());
        addChildren(reading.id(), what);
    }

    /** Saves a move of the reading; refused when somebody else moved it first. */
    public void move(Reading reading, String reason) {
        var moved = sql.sql("""
                        update measures.reading set state = :state, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("state", reading.state().name())
                .param("id", reading.id())
                .param("version", reading.version())
                .update();
        refuseStale(moved);
        addStep(reading.id(), reading.state(), reason);
    }

    /** Lets go of the reading that counted so far, so that the correction can take its place. */
    public @Nullable UUID supersede(UUID indicator, String period) {
        var old = sql.sql("""
                        update measures.reading set state = 'SUPERSEDED', version = version + 1
                        where indicator = :indicator and period = :period and state = 'APPROVED' returning id
                        """)
                .param("indicator", indicator)
                .param("period", period)
                .query(UUID.class)
                .optional();
        old.ifPresent(id -> addStep(id, ReadingState.SUPERSEDED, ""));
        return old.orElse(null);
    }

    public void addCounted(UUID reading, List<MeterReading.Counted> counted) {
        sql.sql("""
                insert into measures.counted (reading, subject, label)
                select :reading, subject, label
                from unnest(cast(:subjects as uuid[]), cast(:labels as text[])) as record (subject, label)
                """)
                .param("reading", reading)
                .param(
                        "subjects",
                        counted.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param(
                        "labels",
                        counted.stream().map(MeterReading.Counted::label).toArray(String[]::new))
                .update();
    }

    public void discard(UUID draft) {
        sql.sql("delete from measures.reading where id = :id")
                .param("id", draft)
                .update();
    }

    private void addChildren(UUID reading, ReadingDraft what) {
        var position = 0;
        for (var part : what.parts()) {
            sql.sql("""
                    insert into measures.reading_part (reading, dimension, member, amount, out_of, position)
                    values (:reading, :dimension, :member, :amount, :outOf, :position)
                    """)
                    .param("reading", reading)
                    .param("dimension", part.dimension())
                    .param("member", part.member())
                    .param("amount", part.amount())
                    .param("outOf", part.outOf())
                    .param("position", position++)
                    .update();
        }
        for (var evidence : what.evidence()) {
            sql.sql("""
                    insert into measures.evidence (reading, title, url, file, position)
                    values (:reading, :title, :url, :file, :position)
                    """)
                    .param("reading", reading)
                    .param("title", evidence.title())
                    .param("url", evidence.url())
                    .param("file", evidence.file())
                    .param("position", position++)
                    .update();
        }
    }

    private void addStep(UUID reading, ReadingState state, String reason) {
        sql.sql("""
                insert into measures.reading_step (reading, state, by_person, at, reason)
                values (:reading, :state, :by, :at, :reason)
                """)
                .param("reading", reading)
                .param("state", state.name())
                .param("by", Acting.now().person())
                .param("at", now())
                .param("reason", reason)
                .update();
    }

    private void delete(String table, UUID reading) {
        sql.sql("delete from " + table + " where reading = :reading")
                .param("reading", reading)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static void refuseStale(int rows) {
        if (rows == 0) {
            throw new Refusal(HttpStatus.CONFLICT, "measures.refused.stale");
        }
    }
}
