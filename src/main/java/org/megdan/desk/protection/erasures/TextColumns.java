package org.megdan.desk.protection.erasures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The columns of the database in which people write what they like, as its catalogue knows them. Left out is what cannot be changed, what its
 * module erases itself, and the names and numbers of other people: whoever bears the same name keeps it.
 */
@Component
class TextColumns {

    /** A text, JSON or texts. */
    record Column(String name, String type) {

        /** As one text. */
        String read() {
            return type.equals("_text") ? "array_to_string(" + name + ", ' ')" : name + "::text";
        }

        /** With a mark in the place of what the pattern finds. */
        String marked() {
            return switch (type) {
                case "_text" ->
                    "array(select " + replaced("part") + " from unnest(" + name
                            + ") with ordinality as parts(part, place) order by place)";
                case "jsonb" -> "(" + replaced(name + "::text") + ")::jsonb";
                default -> replaced(name);
            };
        }

        private static String replaced(String text) {
            return "regexp_replace(" + text + " collate \"und-x-icu\", :pattern, '" + MARK + "', 'gi')";
        }
    }

    static final String MARK = "[заличено]";

    private final JdbcClient sql;

    TextColumns(JdbcClient sql) {
        this.sql = sql;
    }

    /** By table, each with its schema. */
    Map<String, List<Column>> byTable() {
        var tables = new LinkedHashMap<String, List<Column>>();
        sql.sql("""
                select format('%I.%I', n.nspname, c.relname) as place, quote_ident(a.attname) as name, t.typname as type
                from pg_attribute a
                join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                join pg_namespace n on n.oid = c.relnamespace
                join pg_type t on t.oid = a.atttypid and t.typname in ('text', 'varchar', '_text', 'jsonb')
                where a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  and has_schema_privilege(n.oid, 'USAGE') and has_table_privilege(c.oid, 'UPDATE')
                  and n.nspname not in ('pg_catalog', 'information_schema', 'database', 'search', 'identity', 'privacy', 'protection')
                  and (n.nspname, c.relname, a.attname) not in (
                      ('actors', 'actor', 'name'), ('actors', 'actor', 'sort_name'), ('actors', 'actor', 'search_text'),
                      ('actors', 'actor', 'slug'), ('actors', 'contact_point', 'value'), ('mail', 'letter', 'recipient'))
                order by 1, 2
                """).query(row -> {
            tables.computeIfAbsent(row.getString("place"), table -> new ArrayList<>())
                    .add(new Column(row.getString("name"), row.getString("type")));
        });
        return tables;
    }

    /** As PostgreSQL understands it; a word is found as a whole word, also as JSON writes it. */
    String pattern(Collection<String> words) {
        return sql.sql("select database.pattern_of(:words)")
                .param("words", words.toArray(String[]::new))
                .query(String.class)
                .single();
    }
}
