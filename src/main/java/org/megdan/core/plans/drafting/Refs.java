package org.megdan.core.plans.drafting;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.search.Transliteration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The last part of a node's address. It is the document's own number where that serves; documents repeat and omit numbers,
 * and an adopted text may not be renumbered for our sake, so a second "1.2" becomes "1.2-2" and what has no number is
 * counted below its parent.
 */
@Component
public class Refs {

    private static final int LONGEST = 60;

    private final JdbcClient sql;

    Refs(JdbcClient sql) {
        this.sql = sql;
    }

    public String of(UUID version, @Nullable UUID node, String code, @Nullable String parentRef) {
        Set<String> taken = sql
                .sql("""
                select ref from plans.node
                where version_id = :version and id is distinct from :node::uuid""")
                .param("version", version)
                .param("node", node)
                .query((row, i) -> row.getString(1))
                .list()
                .stream()
                .collect(Collectors.toSet());
        return free(code, parentRef, taken::contains);
    }

    public static String free(String code, @Nullable String parentRef, Predicate<String> taken) {
        var base = fromCode(code);
        if (!base.isEmpty() && !taken.test(base)) {
            return base;
        }
        var stem = !base.isEmpty() ? base + "-" : parentRef == null ? "n" : parentRef + "-";
        return IntStream.iterate(base.isEmpty() ? 1 : 2, n -> n + 1)
                .mapToObj(n -> stem + n)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    // words without a digit could be taken for pages of the strategy, such as /versions
    private static String fromCode(String code) {
        var ref = Transliteration.toLatin(code)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        ref = ref.substring(0, Math.min(ref.length(), LONGEST));
        return ref.length() > 4 && ref.chars().noneMatch(Character::isDigit) ? "n-" + ref : ref;
    }
}
