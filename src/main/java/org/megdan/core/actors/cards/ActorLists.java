package org.megdan.core.actors.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.lists.SliceBy;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads actors many at a time: names for ids, the nearest names to what was typed. */
@Component
public class ActorLists {

    public static final SliceBy BY =
            SliceBy.of("a.id").filter("kind", "a.kind = :value").sort("name", "lower(a.name)");

    private final JdbcClient sql;

    ActorLists(JdbcClient sql) {
        this.sql = sql;
    }

    public Map<UUID, ActorName> names(Collection<UUID> ids) {
        var names = new LinkedHashMap<UUID, ActorName>();
        if (!ids.isEmpty()) {
            sql.sql("""
                    select i.asked, a.id, a.kind, a.name, a.slug
                    from unnest(:ids::uuid[]) as i (asked)
                    left join actors.merged m on m.gone = i.asked
                    join actors.actor a on a.id = coalesce(m.kept, i.asked)
                    """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
                names.put(row.getObject("asked", UUID.class), name(row));
            });
        }
        return names;
    }

    public Piece<ActorName> organisations(Collection<UUID> among, Asked asked) {
        var slice = BY.slice(asked);
        var ids = slice.of(sql, """
                actors.actor a where a.kind not in ('PERSON', 'ERASED') and (a.id = any(:among)
                    or a.id in (select m.kept from actors.merged m where m.gone = any(:among)))
                """, Map.of("among", among.toArray(UUID[]::new)));
        return ids.among(names(ids.items()));
    }

    public Optional<ActorName> bySlug(String slug) {
        return sql.sql("select id, kind, name, slug from actors.actor where slug = :slug")
                .param("slug", slug)
                .query(new DataClassRowMapper<>(ActorName.class))
                .optional();
    }

    /** Names that are only near are looked for when too few hold the words; of very many that hold them some are compared. */
    public List<ActorName> nearest(String words, Collection<ActorKind> kinds, int limit) {
        return sql.sql("""
                with holds as (
                    select * from actors.actor where kind = any(:kinds) and search_text like '%' || :like || '%' limit 500),
                near as (
                    select * from actors.actor
                    where (select count(*) from holds) < :limit and kind = any(:kinds) and :words <% search_text)
                select id, kind, name, slug
                from (select * from holds union all
                      select * from near where not exists (select 1 from holds h where h.id = near.id)) found
                order by word_similarity(:words, search_text) desc, sort_name collate "bg-BG-x-icu", id
                limit :limit
                """)
                .param("kinds", codes(kinds))
                .param("words", Naming.lookUp(words))
                .param("like", Wanted.escaped(Naming.lookUp(words)))
                .param("limit", limit)
                .query(new DataClassRowMapper<>(ActorName.class))
                .list();
    }

    @Transactional(readOnly = true)
    public List<ActorName> lookAlikes(String name, ActorKind kind) {
        // by the usual threshold the index would offer every fifth name
        sql.sql("select set_config('pg_trgm.similarity_threshold', '0.6', true)")
                .query(String.class)
                .single();
        return sql.sql("""
                select id, kind, name, slug from actors.actor
                where kind = :kind and search_text % :words
                order by similarity(search_text, :words) desc, id limit 5
                """)
                .param("kind", kind.name())
                .param("words", Naming.lookUp(name))
                .query(new DataClassRowMapper<>(ActorName.class))
                .list();
    }

    private static ActorName name(ResultSet row) throws SQLException {
        return new ActorName(
                row.getObject("id", UUID.class),
                ActorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("slug"));
    }

    private static String[] codes(Collection<ActorKind> kinds) {
        var wanted = kinds.isEmpty() ? ActorKind.living() : kinds;
        return wanted.stream().map(ActorKind::name).toArray(String[]::new);
    }
}
