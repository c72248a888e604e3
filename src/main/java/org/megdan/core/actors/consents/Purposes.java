package org.megdan.core.actors.consents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.actors.ContactPoint;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Purposes and the versions of their words. */
@Component
class Purposes {

    static final String WORDING = "w.id as wording, w.purpose, w.number, w.text_bg, w.text_en, w.hash, w.since";

    private final JdbcClient sql;
    private final Audit audit;
    private final Clock clock;

    Purposes(JdbcClient sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    List<Purpose> all() {
        return sql.sql("select p.*, " + WORDING + """
                 from actors.purpose p
                join lateral (select * from actors.wording where purpose = p.code order by number desc limit 1) w on true
                order by p.position, p.code
                """)
                .query((row, number) -> purpose(row))
                .list();
    }

    Optional<Purpose> find(String code) {
        return all().stream().filter(purpose -> purpose.code().equals(code)).findFirst();
    }

    /** The newest first. */
    List<Wording> wordings(String purpose) {
        return sql.sql("select " + WORDING + " from actors.wording w where w.purpose = :purpose order by number desc")
                .param("purpose", purpose)
                .query((row, number) -> wording(row))
                .list();
    }

    /** Says the same as the newest version: nothing to add. */
    @Transactional
    void reword(String code, String bg, String en) {
        // one version after the other
        sql.sql("select code from actors.purpose where code = :code for update")
                .param("code", code)
                .query(String.class)
                .optional();
        var purpose = find(code).orElseThrow(NotFound::new);
        var newest = purpose.wording();
        if (newest.bg().equals(bg) && newest.en().equals(en)) {
            return;
        }
        var id = sql.sql("""
                insert into actors.wording (purpose, number, text_bg, text_en, hash, since)
                values (:purpose, :number, :bg, :en, sha256(convert_to(:bg || E'\\n\\n' || :en, 'UTF8')), :at) returning id
                """)
                .param("purpose", code)
                .param("number", newest.number() + 1)
                .param("bg", bg)
                .param("en", en)
                .param("at", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
        audit.record(
                "actors.act.wording-added",
                "wording",
                id,
                null,
                Map.of("purpose", code, "number", newest.number() + 1, "bg", bg, "en", en));
    }

    /** How many people each purpose has the consent of. */
    Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        sql.sql("select purpose, count(*) from actors.consent where is_last and answer = 'GIVEN' group by purpose")
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    private static Purpose purpose(ResultSet row) throws SQLException {
        var reach = row.getString("reach");
        return new Purpose(
                row.getString("code"),
                row.getString("name_bg"),
                row.getString("name_en"),
                row.getString("use_bg"),
                row.getString("use_en"),
                row.getString("agreed_bg"),
                row.getString("agreed_en"),
                reach == null ? null : ContactPoint.Kind.valueOf(reach),
                wording(row));
    }

    static Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                row.getObject("wording", UUID.class),
                row.getString("purpose"),
                row.getInt("number"),
                row.getString("text_bg"),
                row.getString("text_en"),
                HexFormat.of().formatHex(row.getBytes("hash")),
                row.getTimestamp("since").toInstant());
    }
}
