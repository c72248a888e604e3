package org.megdan.core.measures.readings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.measures.MeterReading;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.core.measures.ReadingRow;
import org.megdan.core.measures.ReadingState;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What readings rest on, by reading: parts, evidence, counted records and the moves of each. One query for each kind. */
record Rests(
        Map<UUID, List<ReadingDraft.Part>> parts,
        Map<UUID, List<ReadingDraft.Evidence>> evidence,
        Map<UUID, List<MeterReading.Counted>> counted,
        Map<UUID, List<ReadingRow.Step>> steps) {

    static Rests of(String[] readings, JdbcClient sql) {
        return new Rests(
                children(sql, "reading_part", "dimension, position", readings, Rests::part),
                children(sql, "evidence", "position", readings, Rests::evidence),
                children(sql, "counted", "label", readings, Rests::counted),
                children(sql, "reading_step", "id", readings, Rests::step));
    }

    ReadingRow under(ReadingRow bare) {
        var id = bare.id();
        return new ReadingRow(
                id,
                bare.what().resting(parts.getOrDefault(id, List.of()), evidence.getOrDefault(id, List.of())),
                bare.value(),
                bare.state(),
                bare.byMeter(),
                bare.enteredBy(),
                bare.enteredAt(),
                counted.getOrDefault(id, List.of()),
                steps.getOrDefault(id, List.of()),
                bare.version());
    }

    private static <T> Map<UUID, List<T>> children(
            JdbcClient sql, String table, String order, String[] readings, RowMapper<T> mapper) {
        ResultSetExtractor<Map<UUID, List<T>>> grouped = rows -> {
            var all = new HashMap<UUID, List<T>>();
            while (rows.next()) {
                all.computeIfAbsent(rows.getObject("reading", UUID.class), id -> new ArrayList<>())
                        .add(mapper.mapRow(rows, rows.getRow()));
            }
            return all;
        };
        return sql.sql("select * from measures." + table + " where reading = any(cast(:readings as uuid[])) order by "
                        + order)
                .param("readings", readings)
                .query(grouped);
    }

    private static ReadingDraft.Part part(ResultSet row, int number) throws SQLException {
        return new ReadingDraft.Part(
                row.getString("dimension"),
                row.getString("member"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("out_of"));
    }

    private static ReadingDraft.Evidence evidence(ResultSet row, int number) throws SQLException {
        return new ReadingDraft.Evidence(
                row.getString("title"), row.getString("url"), row.getObject("file", UUID.class));
    }

    private static MeterReading.Counted counted(ResultSet row, int number) throws SQLException {
        return new MeterReading.Counted(row.getObject("subject", UUID.class), row.getString("label"));
    }

    private static ReadingRow.Step step(ResultSet row, int number) throws SQLException {
        return new ReadingRow.Step(
                ReadingState.valueOf(row.getString("state")),
                row.getObject("by_person", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
