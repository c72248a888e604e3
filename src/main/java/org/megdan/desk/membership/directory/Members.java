package org.megdan.desk.membership.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.places.Places;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.actors.topics.Topics;
import org.megdan.desk.membership.Mark;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.ListNames;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.lists.SliceBy;
import org.megdan.platform.search.Transliteration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists those who bear a mark today. Persons are in none of them: that a human being is a member is not for strangers. */
@Component
class Members {

    static final String WORDS = "q";

    private static final SliceBy BY = SliceBy.of("a.id")
            .filter(WORDS, "(strpos(a.search_text, :value) > 0 or :value <% a.search_text)")
            .filter("topic", "exists (select from actors.actor_topic x where x.actor = a.id and x.topic = :value)")
            .filter("place", "(p.municipality = :value or p.id::text = :value)")
            .filter("kind", "a.kind = :value")
            .sort("name", "lower(a.sort_name)")
            .sort("since", "t.since::text");

    /** By what one may narrow and order them. */
    static final ListNames NAMES = BY.names();

    private static final String TODAY = """
            actors.tie t join actors.network n on n.organisation = t.to_actor
            join membership.programme m on m.tie_kind = t.kind and m.mark = :mark
            join actors.actor a on a.id = t.from_actor and a.kind <> 'PERSON'
            left join actors.place p on p.id = a.place
            where daterange(t.since, t.until) @> actors.today()""";

    private static final int LONGEST = 200;

    private final JdbcClient sql;
    private final Places places;
    private final Topics topics;

    Members(JdbcClient sql, Places places, Topics topics) {
        this.sql = sql;
        this.places = places;
        this.topics = topics;
    }

    /** A piece of the list by {@link #NAMES}; five queries. Words find in either script. */
    Piece<MemberRow> piece(Mark mark, Asked asked) {
        var ids = BY.slice(lookedUp(asked)).of(sql, TODAY, Map.of("mark", mark.name()));
        return ids.among(rows(mark, ids.items()));
    }

    /** How many work on what, those of whom there are any; one query. */
    Map<Topic, Integer> byTopic(Mark mark) {
        var counts = new LinkedHashMap<Topic, Integer>();
        sql.sql("""
                select o.code, o.name_bg, o.name_en, count(*) as members
                from (select a.id from %s) member
                join actors.actor_topic x on x.actor = member.id join actors.topic o on o.code = x.topic
                group by o.code order by o.position, o.code
                """.formatted(TODAY)).param("mark", mark.name()).query(row -> {
            counts.put(
                    new Topic(row.getString("code"), row.getString("name_bg"), row.getString("name_en")),
                    row.getInt("members"));
        });
        return counts;
    }

    private Map<UUID, MemberRow> rows(Mark mark, List<UUID> ids) {
        var where = places.of(ids);
        var what = topics.ofActors(ids);
        var rows = new LinkedHashMap<UUID, MemberRow>();
        read(mark, ids)
                .forEach(row ->
                        rows.put(row.id(), row.with(where.get(row.id()), what.getOrDefault(row.id(), List.of()))));
        return rows;
    }

    private List<MemberRow> read(Mark mark, Collection<UUID> ids) {
        return sql.sql("""
                select a.id, a.kind, a.name, a.slug, a.description, s.since, s.is_suspended
                from membership.standing s join actors.actor a on a.id = s.actor
                where s.actor = any(:ids) and s.mark = :mark and s.holds
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("mark", mark.name())
                .query((row, i) -> new MemberRow(
                        row.getObject("id", UUID.class),
                        ActorKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("slug"),
                        row.getString("description"),
                        row.getObject("since", LocalDate.class),
                        row.getBoolean("is_suspended"),
                        null,
                        List.of()))
                .list();
    }

    private static Asked lookedUp(Asked asked) {
        var words = asked.filters().get(WORDS);
        if (words == null) {
            return asked;
        }
        var some = words.strip();
        var filters = new LinkedHashMap<>(asked.filters());
        filters.put(
                WORDS,
                Transliteration.toLatin(some.substring(0, Math.min(some.length(), LONGEST)))
                        .toLowerCase(Locale.ROOT));
        return new Asked(filters, asked.order(), asked.after(), asked.limit());
    }
}
