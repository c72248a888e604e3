package org.megdan.desk.relations.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.hashes.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads letters and what came back; one query each. */
@Component
class Letters {

    static final int LENGTH = 50;

    private static final String SELECT = """
            select l.id, l.send_on, l.held_at, l.sent_at, l.expires_at, a.id as actor, a.kind as actor_kind, a.name, a.slug,
                   case when l.sent_at is null then coalesce(relations.address_of(l.actor), '') else l.email end as email,
                   w.kind as answer, w.correction, w.at as answered_at, w.settled_at, o.actor is not null as has_objected
            from relations.letter l join actors.actor a on a.id = l.actor
            left join relations.answer w on w.letter = l.id
            left join relations.objection o on o.actor = l.actor
            """;

    private final JdbcClient sql;

    Letters(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<LetterRow> find(UUID letter) {
        return sql.sql(SELECT + "where l.id = :id")
                .param("id", letter)
                .query((row, i) -> row(row))
                .optional();
    }

    Optional<LetterRow> withWord(String word) {
        return sql.sql(SELECT + "where l.word = :word")
                .param("word", Sha256.of(word))
                .query((row, i) -> row(row))
                .optional();
    }

    /** Announced or held back, the next to leave first. */
    List<LetterRow> planned() {
        return list("where l.sent_at is null order by l.send_on, a.sort_name collate \"bg-BG-x-icu\", l.id limit 500");
    }

    /** Corrections that nobody dealt with, the longest waiting first. */
    List<LetterRow> corrections() {
        return list("where w.kind = 'CHANGED' and w.settled_at is null order by w.at, l.id limit 500");
    }

    /** The newest first; {@code before} ended the page before. One more than a page where there is more. */
    List<LetterRow> sent(@Nullable UUID before) {
        return sql.sql(SELECT + """
                where l.sent_at is not null and (cast(:before as uuid) is null or (l.sent_at, l.id) <
                    (select sent_at, id from relations.letter where id = cast(:before as uuid)))
                order by l.sent_at desc, l.id desc limit\s""" + (LENGTH + 1))
                .param("before", before)
                .query((row, i) -> row(row))
                .list();
    }

    /** Whom no letter reaches though a record of theirs waits: without an address, or because they do not want it. */
    List<LettersPage.Unreached> unreached(String[] kinds) {
        return sql.sql("""
                select a.id, a.kind, a.name, a.slug, relations.refuses(a.id) as refuses
                from actors.actor a
                where exists (select from actors.tie t where t.from_actor = a.id and t.kind = any(:kinds)
                                and daterange(t.since, t.until) @> actors.today()
                                and t.last_checked < actors.today() - interval '1 year')
                  and (relations.address_of(a.id) is null or relations.refuses(a.id))
                order by a.sort_name collate "bg-BG-x-icu", a.id limit 500
                """)
                .param("kinds", kinds)
                .query((row, i) -> new LettersPage.Unreached(name(row, "id", "kind"), row.getBoolean("refuses")))
                .list();
    }

    /** What of all this waits for the team. */
    Waiting waiting(String[] kinds) {
        return sql.sql("""
                select (select count(*) from relations.letter where sent_at is null and held_at is null) as planned,
                       (select min(send_on) from relations.letter where sent_at is null and held_at is null) as send_on,
                       (select count(*) from relations.answer where kind = 'CHANGED' and settled_at is null) as corrections,
                       (select count(*) from actors.tie t where t.kind = any(:kinds)
                           and t.since <= (select actors.today()) and (t.until is null or t.until > (select actors.today()))
                           and t.last_checked < (select actors.today() - interval '1 year')) as due
                """)
                .param("kinds", kinds)
                .query((row, i) -> new Waiting(
                        row.getInt("planned"),
                        row.getObject("send_on", LocalDate.class),
                        row.getInt("corrections"),
                        row.getInt("due")))
                .single();
    }

    /** @param due records that nobody has looked at for a year */
    record Waiting(int planned, @Nullable LocalDate sendOn, int corrections, int due) {}

    /** The ties a letter asks about, by their kinds. */
    Map<UUID, String> ties(UUID letter) {
        var found = new LinkedHashMap<UUID, String>();
        sql.sql("""
                select t.id, t.kind from relations.asked q join actors.tie t on t.id = q.tie
                where q.letter = :letter and daterange(t.since, t.until) @> actors.today() order by t.since, t.id
                """).param("letter", letter).query(row -> {
            found.put(row.getObject("id", UUID.class), row.getString("kind"));
        });
        return found;
    }

    private List<LetterRow> list(String which) {
        return sql.sql(SELECT + which).query((row, i) -> row(row)).list();
    }

    private static LetterRow row(ResultSet row) throws SQLException {
        return new LetterRow(
                row.getObject("id", UUID.class),
                name(row, "actor", "actor_kind"),
                row.getString("email"),
                row.getObject("send_on", LocalDate.class),
                row.getTimestamp("held_at") != null,
                moment(row, "sent_at"),
                moment(row, "expires_at"),
                answer(row),
                row.getBoolean("has_objected"));
    }

    private static LetterRow.@Nullable Answer answer(ResultSet row) throws SQLException {
        var kind = row.getString("answer");
        return kind == null
                ? null
                : new LetterRow.Answer(
                        LetterRow.Answer.Kind.valueOf(kind),
                        row.getString("correction"),
                        row.getTimestamp("answered_at").toInstant(),
                        moment(row, "settled_at"));
    }

    private static ActorName name(ResultSet row, String id, String kind) throws SQLException {
        return new ActorName(
                row.getObject(id, UUID.class),
                ActorKind.valueOf(row.getString(kind)),
                row.getString("name"),
                row.getString("slug"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
