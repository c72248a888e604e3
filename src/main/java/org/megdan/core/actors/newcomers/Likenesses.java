package org.megdan.core.actors.newcomers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Alike;
import org.megdan.core.actors.Probe;
import org.megdan.core.actors.Twin;
import org.megdan.core.actors.cards.Naming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks for the records of many lines in one query; what the consonants of a name found is then compared letter by letter.
 * Of an address or a number that many share only a few are found, and besides them those who share the name, too.
 */
@Component
public class Likenesses {

    private static final String ALIKE = """
        with probe as materialized (
            select p.*, actors.name_key(p.kind, p.name) as name_key, p.kind = 'PERSON' as is_person
            from jsonb_to_recordset(:probes::jsonb)
                as p(line int, kind text, name text, eik text, emails text[], phones text[])),
        reach as materialized (
            select p.line, p.is_person, r.kind, r.key
            from probe p cross join lateral (
                select 'EMAIL' as kind, unnest(p.emails) as key union select 'PHONE', unnest(p.phones)) r),
        shared as materialized (
            select k.*, c.actor from (select distinct kind, key, is_person from reach) k cross join lateral (
                select c.actor from actors.contact_point c join actors.actor a on a.id = c.actor
                where c.kind = k.kind and actors.contact_key(c.kind, c.value) = k.key
                order by (a.kind = 'PERSON') = k.is_person desc, c.actor limit 5) c),
        named as materialized (
            select p.line, n.id as actor from probe p cross join lateral (
                select a.id from actors.actor a
                where actors.name_key(a.kind, a.search_text) = p.name_key and (a.kind = 'PERSON') = p.is_person order by a.id limit 20) n
            where p.name_key <> ''),
        theirs as materialized (
            select n.line, n.actor, c.kind, actors.contact_key(c.kind, c.value) as key
            from named n join actors.contact_point c on c.actor = n.actor where c.kind in ('EMAIL', 'PHONE')),
        found as (
            select p.line, a.id as actor, 'EIK' as found_by from probe p join actors.actor a on a.eik = p.eik
            union all
            select r.line, s.actor, r.kind from reach r join shared s using (kind, key, is_person)
            union all
            select t.line, t.actor, t.kind from theirs t join reach r using (line, kind, key)
            union all
            select line, actor, 'NAME' from named)
        select f.line, a.id, a.kind, a.name, a.slug, a.search_text, array_agg(distinct f.found_by) as found_by
        from found f join actors.actor a on a.id = f.actor
        group by f.line, a.id order by f.line, count(distinct f.found_by) desc, a.id
        """;

    private final JdbcClient sql;
    private final JsonMapper json;

    Likenesses(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public List<Alike> of(Collection<Probe> probes) {
        if (probes.isEmpty()) {
            return List.of();
        }
        var looked = probes.stream().map(Likenesses::lookedUp).toList();
        var names = looked.stream().collect(Collectors.toMap(Probe::line, Function.identity()));
        return sql
                .sql(ALIKE)
                .param("probes", json.writeValueAsString(looked))
                .query((row, number) -> alike(row, names))
                .list()
                .stream()
                .filter(alike -> !alike.by().isEmpty())
                .toList();
    }

    public List<Twin> among(Collection<Probe> probes) {
        var looked = probes.stream().map(Likenesses::lookedUp).toList();
        var keys = new HashMap<Integer, String>();
        sql.sql("""
                select p.line, actors.name_key(p.kind, p.name) as name_key
                from jsonb_to_recordset(:probes::jsonb) as p(line int, kind text, name text)
                """).param("probes", json.writeValueAsString(looked)).query(row -> {
            keys.put(row.getInt("line"), row.getString("name_key"));
        });
        return Twins.of(looked, keys);
    }

    private static Probe lookedUp(Probe probe) {
        return new Probe(
                probe.line(),
                probe.kind(),
                Naming.lookUp(probe.name()),
                probe.eik(),
                probe.emails().stream()
                        .map(email -> email.strip().toLowerCase(Locale.ROOT))
                        .toList(),
                probe.phones());
    }

    private static Alike alike(ResultSet row, Map<Integer, Probe> probes) throws SQLException {
        var line = row.getInt("line");
        var kind = ActorKind.valueOf(row.getString("kind"));
        var actor = new ActorName(row.getObject("id", UUID.class), kind, row.getString("name"), row.getString("slug"));
        Set<Alike.By> by = EnumSet.noneOf(Alike.By.class);
        Arrays.stream((String[]) row.getArray("found_by").getArray())
                .map(Alike.By::valueOf)
                .forEach(by::add);
        var probe = probes.get(line);
        // by consonants alone too much is found, and of a name that hundreds have not all
        by.remove(Alike.By.NAME);
        if (probe != null
                && (kind == ActorKind.PERSON) == (probe.kind() == ActorKind.PERSON)
                && NearNames.isNear(kind, probe.name(), row.getString("search_text"))) {
            by.add(Alike.By.NAME);
        }
        return new Alike(line, actor, by);
    }
}
