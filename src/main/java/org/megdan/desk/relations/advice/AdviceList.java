package org.megdan.desk.relations.advice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.access.Viewer;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads requests for advice as far as the viewer is a party to them, or keeps the records; one query each. */
@Component
class AdviceList {

    private static final int MOST = 200;

    /** A party: who asks, who speaks for the organisation that asks, who is asked, and who speaks for the partner that is asked. */
    private static final String SEEN = """
            (:all or a.asked_by = :person
             or exists (select from actors.tie d where d.from_actor = :person and d.kind = 'DELEGATE'
                          and d.to_actor = a.organisation and daterange(d.since, d.until) @> actors.today())
             or exists (select from relations.routing r join actors.tie t on t.id = r.tie
                        where r.advice = a.id and daterange(t.since, t.until) @> actors.today()
                          and (t.from_actor = :person
                               or exists (select from actors.tie d where d.from_actor = :person and d.kind = 'DELEGATE'
                                            and d.to_actor = t.from_actor and daterange(d.since, d.until) @> actors.today()))))
            """;

    private static final String SELECT = """
            select a.id, a.asked_by, p.name as asker, coalesce(g.name, '') as organisation, coalesce(a.topic, '') as topic,
                   coalesce(c.name_bg, '') as topic_bg, coalesce(c.name_en, '') as topic_en, a.title, a.question, a.asked_at,
                   w.kind as outcome, w.told, w.told_at, r.ties, r.kinds, r.names, r.moments
            from relations.advice a join actors.actor p on p.id = a.asked_by
            left join actors.actor g on g.id = a.organisation
            left join actors.topic c on c.code = a.topic
            left join relations.outcome w on w.advice = a.id
            left join lateral (
                select array_agg(r.tie order by r.routed_at, r.tie) as ties, array_agg(t.kind order by r.routed_at, r.tie) as kinds,
                       array_agg(o.name order by r.routed_at, r.tie) as names,
                       array_agg(r.routed_at order by r.routed_at, r.tie) as moments
                from relations.routing r join actors.tie t on t.id = r.tie join actors.actor o on o.id = t.from_actor
                where r.advice = a.id) r on true
            where\s""" + SEEN;

    private final JdbcClient sql;

    AdviceList(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those without an outcome first, the newest first. */
    List<AdviceRow> all(Viewer viewer) {
        return asked(viewer, " order by (w.advice is not null), a.asked_at desc, a.id limit " + MOST)
                .query(AdviceList::row)
                .list();
    }

    Optional<AdviceRow> find(UUID advice, Viewer viewer) {
        return asked(viewer, " and a.id = :id")
                .param("id", advice)
                .query(AdviceList::row)
                .optional();
    }

    private JdbcClient.StatementSpec asked(Viewer viewer, String rest) {
        return sql.sql(SELECT + rest)
                .param("all", viewer.may("actors.edit"))
                .param("person", viewer.person(), Types.OTHER);
    }

    /** Organisations for which a person may ask: those whose delegate they are. */
    List<ActorName> organisations(@Nullable UUID person) {
        return sql.sql("""
                select o.id, o.kind, o.name, o.slug from actors.tie t join actors.actor o on o.id = t.to_actor
                where t.from_actor = :person and t.kind = 'DELEGATE' and daterange(t.since, t.until) @> actors.today()
                order by o.sort_name, o.id
                """)
                .param("person", person)
                .query(new DataClassRowMapper<>(ActorName.class))
                .list();
    }

    private static AdviceRow row(ResultSet row, int number) throws SQLException {
        return new AdviceRow(
                row.getObject("id", UUID.class),
                row.getObject("asked_by", UUID.class),
                row.getString("asker"),
                row.getString("organisation"),
                row.getString("topic"),
                row.getString("topic_bg"),
                row.getString("topic_en"),
                row.getString("title"),
                row.getString("question"),
                row.getTimestamp("asked_at").toInstant(),
                routings(row),
                outcome(row));
    }

    private static List<AdviceRow.Routing> routings(ResultSet row) throws SQLException {
        var ties = row.getArray("ties");
        if (ties == null) {
            return List.of();
        }
        var ids = (UUID[]) ties.getArray();
        var kinds = (String[]) row.getArray("kinds").getArray();
        var names = (String[]) row.getArray("names").getArray();
        var moments = (Timestamp[]) row.getArray("moments").getArray();
        var found = new ArrayList<AdviceRow.Routing>();
        for (int i = 0; i < ids.length; i++) {
            found.add(new AdviceRow.Routing(ids[i], kinds[i], names[i], moments[i].toInstant()));
        }
        return found;
    }

    private static AdviceRow.@Nullable Outcome outcome(ResultSet row) throws SQLException {
        var kind = row.getString("outcome");
        if (kind == null) {
            return null;
        }
        Instant at = row.getTimestamp("told_at").toInstant();
        return new AdviceRow.Outcome(
                AdviceRow.Outcome.Kind.valueOf(kind), Objects.requireNonNullElse(row.getString("told"), ""), at);
    }
}
