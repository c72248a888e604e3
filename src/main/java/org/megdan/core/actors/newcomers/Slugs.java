package org.megdan.core.actors.newcomers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.cards.Naming;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses for many at once: taken ones are asked for together, since a lock for each would be thousands of locks. */
final class Slugs {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Slugs(JdbcClient sql, Collection<Newcomer> all) {
        var wished = all.stream()
                .map(newcomer -> Naming.slug(newcomer.draft().name()))
                .collect(Collectors.toSet())
                .toArray(String[]::new);
        sql.sql("""
                select slug from (select slug from actors.actor union all select slug from actors.merged) known
                where slug = any(:wished) or regexp_replace(slug, '-[0-9]+$', '') = any(:wished)
                """).param("wished", wished).query(String.class).list().forEach(taken::add);
    }

    String next(String name) {
        var wished = Naming.slug(name);
        var candidate = wished;
        while (!taken.add(candidate)) {
            candidate = wished + "-" + numbers.merge(wished, 2, (number, start) -> number + 1);
        }
        return candidate;
    }
}
