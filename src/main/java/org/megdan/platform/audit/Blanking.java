package org.megdan.platform.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.hashes.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes the words of an erased person out of the log of acts; the log itself tells which entries, and what was left of each (docs/adr/0020). */
@Component
public class Blanking {

    /** The act whose state names blanked entries, each with the hash of what is left. */
    public static final String ACT = "audit.act.blanked";

    private static final int ENTRIES_OF_A_RECORD = 500;

    private final JdbcClient sql;
    private final Audit audit;
    private final JsonMapper json;

    Blanking(JdbcClient sql, Audit audit, JsonMapper json) {
        this.sql = sql;
        this.audit = audit;
        this.json = json;
    }

    /** How many entries are theirs or tell of them. */
    public Extent extent(UUID person, @Nullable UUID account, Collection<String> words) {
        return sql.sql("""
                select count(*) filter (where person = :person or account = :account) as own,
                       count(*) filter (where (before is not null or after is not null) and action <> :act
                           and (subject_kind in ('actor', 'account') and subject_id in (:person, :account)
                                or context_id = :person
                                or audit.tells_of(before, :words) or audit.tells_of(after, :words))) as about
                from audit.entry
                """)
                .param("person", person)
                .param("account", account, java.sql.Types.OTHER)
                .param("act", ACT)
                .param("words", words.toArray(String[]::new))
                .query(Extent.class)
                .single();
    }

    /** @param own acts of the person, {@code about} acts that tell of them */
    public record Extent(long own, long about) {}

    /**
     * Blanks them in the caller's transaction.
     *
     * @param erasure under which it is recorded
     * @return how many entries, none when it was done before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int blank(UUID erasure, UUID person, @Nullable UUID account, Collection<String> words) {
        var entries = sql.sql("select * from audit.blank(:erasure, :person, :account, :words)")
                .param("erasure", erasure)
                .param("person", person)
                .param("account", account, java.sql.Types.OTHER)
                .param("words", words.toArray(String[]::new))
                .query((row, i) -> row.getLong(1))
                .list();
        for (int from = 0; from < entries.size(); from += ENTRIES_OF_A_RECORD) {
            var some = entries.subList(from, Math.min(entries.size(), from + ENTRIES_OF_A_RECORD));
            audit.record(ACT, "erasure", erasure, null, Map.of("entries", left(some)));
        }
        return entries.size();
    }

    /** What {@link #ACT} said of each entry, by its state; the later word counts. */
    public static Map<Long, String> left(List<String> states, JsonMapper json) {
        var left = new HashMap<Long, String>();
        for (var state : states) {
            json.readTree(state)
                    .path("entries")
                    .properties()
                    .forEach(entry -> left.put(
                            Long.valueOf(entry.getKey()), entry.getValue().asString()));
        }
        return left;
    }

    private Map<Long, String> left(List<Long> entries) {
        var left = new LinkedHashMap<Long, String>();
        sql.sql("select e.id, " + EntryText.COLUMNS + " from audit.entry e where e.id = any(:ids) order by e.id")
                .param("ids", entries.toArray(Long[]::new))
                .query(row -> {
                    left.put(row.getLong("id"), Sha256.hex(EntryText.of(row)));
                });
        return left;
    }
}
