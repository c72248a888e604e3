package org.megdan.core.actors.merging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who refers to whom, asked of PostgreSQL's own catalogue: a table that comes later is found without a word here. */
@Component
class References {

    private final JdbcClient sql;

    References(JdbcClient sql) {
        this.sql = sql;
    }

    /** A foreign key as the condition that joins {@code c}, a row that refers, with {@code p}, the row referred to. */
    record Joint(String place, String condition) {}

    /** All columns that refer to the table. */
    List<Column> to(String place) {
        return sql.sql("""
                select format('%I.%I', n.nspname, c.relname) as place, quote_ident(a.attname) as name
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                where k.contype = 'f' and k.conparentid = 0 and cardinality(k.conkey) = 1
                  and k.confrelid = to_regclass(:place)
                order by place, name
                """)
                .param("place", place)
                .query((row, number) -> new Column(row.getString("place"), row.getString("name")))
                .list();
    }

    /** Those of the columns that hold the id in some row, in one query: nearly all hold nothing of nearly everybody. */
    List<Column> holding(List<Column> columns, UUID id) {
        if (columns.isEmpty()) {
            return List.of();
        }
        var each = IntStream.range(0, columns.size())
                .mapToObj(at -> "select %d where exists (select from %s r where %s = :id and (%s))"
                        .formatted(
                                at,
                                columns.get(at).place(),
                                columns.get(at).name(),
                                columns.get(at).where()))
                .collect(Collectors.joining(" union all "));
        return sql.sql(each + " order by 1")
                .param("id", id)
                .query((row, number) -> columns.get(row.getInt(1)))
                .list();
    }

    /** All foreign keys to the table, those of several columns too. */
    List<Joint> joints(String place) {
        return sql.sql("""
                select format('%I.%I', n.nspname, c.relname) as place, string_agg(
                           format('c.%I = p.%I', a.attname, b.attname), ' and ' order by u.pair) as condition
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid
                join pg_namespace n on n.oid = c.relnamespace
                cross join lateral unnest(k.conkey, k.confkey) with ordinality as u(here, there, pair)
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.here
                join pg_attribute b on b.attrelid = k.confrelid and b.attnum = u.there
                where k.contype = 'f' and k.conparentid = 0 and k.confrelid = to_regclass(:place)
                group by k.oid, n.nspname, c.relname
                """)
                .param("place", place)
                .query((row, number) -> new Joint(row.getString("place"), row.getString("condition")))
                .list();
    }

    /** The columns of the primary key. */
    List<String> key(String place) {
        return sql.sql("""
                select quote_ident(a.attname) from pg_index i
                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
                where i.indrelid = to_regclass(:place) and i.indisprimary order by a.attnum
                """)
                .param("place", place)
                .query((row, number) -> row.getString(1))
                .list();
    }

    String type(String place, String column) {
        return sql.sql("""
                select format_type(atttypid, atttypmod) from pg_attribute
                where attrelid = to_regclass(:place) and attname = :column and attnum > 0 and not attisdropped
                """)
                .param("place", place)
                .param("column", column)
                .query(String.class)
                .single();
    }

    /** The columns that a row is written with. */
    List<String> columns(String place) {
        return sql.sql("""
                select quote_ident(attname) from pg_attribute
                where attrelid = to_regclass(:place) and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
                """)
                .param("place", place)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
