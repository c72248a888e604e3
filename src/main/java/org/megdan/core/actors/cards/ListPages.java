package org.megdan.core.actors.cards;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorPage;
import org.megdan.core.actors.ActorRow;
import org.megdan.platform.web.Language;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The long lists, in alphabetical order and fifty at a time; four queries, whatever the number of actors. */
@Component
public class ListPages {

    private static final int LENGTH = 50;

    private static final String WITH_TIES = """
            select p.id, p.kind, p.name, p.slug, p.sort_name, coalesce(t.ties, '') as ties
            from page p left join lateral (
                select string_agg(case when :bulgarian then k.name_bg else k.name_en end || ', ' || o.name,
                                  '; ' order by k.position, o.sort_name) as ties
                from actors.tie t
                join actors.tie_kind k on k.code = t.kind
                join actors.actor o on o.id = t.to_actor
                where t.from_actor = p.id and daterange(t.since, t.until) @> actors.today()) t on true
            order by p.sort_name collate "bg-BG-x-icu", p.id
            """;

    private final JdbcClient sql;

    ListPages(JdbcClient sql) {
        this.sql = sql;
    }

    private record Place(String sortName, UUID id) {}

    public ActorPage page(Collection<ActorKind> kinds, String words, @Nullable String after, Language language) {
        var wanted = Wanted.of(sql, kinds, words);
        var cut = after == null ? Optional.<Place>empty() : place(after);
        var found = wanted.bound(sql.sql("with page as (select a.* from actors.actor a where " + wanted.condition()
                        + (cut.isPresent()
                                ? " and (a.sort_name collate \"bg-BG-x-icu\", a.id) > (:cut, :cutId::uuid)"
                                : "")
                        + " order by a.sort_name collate \"bg-BG-x-icu\", a.id limit :limit) " + WITH_TIES))
                .param("cut", cut.map(Place::sortName).orElse(""))
                .param("cutId", cut.map(Place::id).orElse(null))
                .param("bulgarian", language == Language.BG)
                .param("limit", LENGTH + 1)
                .query(new DataClassRowMapper<>(ActorRow.class))
                .list();
        var total = count(wanted);
        if (found.size() <= LENGTH) {
            return new ActorPage(found, null, total);
        }
        var shown = found.subList(0, LENGTH);
        return new ActorPage(List.copyOf(shown), shown.getLast().slug(), total);
    }

    private Optional<Place> place(String slug) {
        return sql.sql("select sort_name, id from actors.actor where slug = :slug")
                .param("slug", slug)
                .query(new DataClassRowMapper<>(Place.class))
                .optional();
    }

    private long count(Wanted wanted) {
        return wanted.bound(sql.sql("select count(*) from actors.actor a where " + wanted.condition()))
                .query(Long.class)
                .single();
    }
}
