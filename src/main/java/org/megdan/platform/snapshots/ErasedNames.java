package org.megdan.platform.snapshots;

import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Publications in whose words somebody is named: a mark takes the name's place, and the publication says so. */
@Component
@Order(Erasing.WORDS)
class ErasedNames implements Erasing {

    private final JdbcClient sql;

    ErasedNames(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "snapshots.snapshot published_by", "snapshots.snapshot subject_id", "snapshots.redaction erasure");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var words = person.words().toArray(String[]::new);
        var named = sql.sql("""
                select count(*) from snapshots.snapshot, (select database.pattern_of(:words) as pattern) p
                where content collate "und-x-icu" ~* p.pattern or title collate "und-x-icu" ~* p.pattern
                """).param("words", words).query(Long.class).single();
        return named == 0 ? List.of() : List.of(Fate.goes(layout.t("snapshots.erased", named)));
    }

    @Override
    public void erase(ErasedPerson person) {
        sql.sql("select snapshots.redact(:erasure, :words)")
                .param("erasure", person.erasure())
                .param("words", person.words().toArray(String[]::new))
                .query(Integer.class)
                .single();
    }
}
