package org.megdan.core.actors.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when and why somebody is kept longer than the rule says: told to them, and over when they are erased. */
@Component
@Order(Erasing.CORE)
class ErasedRetention implements Knowing, Erasing {

    private final JdbcClient sql;

    ErasedRetention(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var facts = sql.sql("select until, reason, decided_at from actors.kept_longer where person = :person")
                .param("person", Objects.requireNonNull(self.person()))
                .query((row, i) -> new KnownFact(
                        layout.t("actors.known.kept.until", layout.date(row.getObject("until", LocalDate.class))),
                        row.getString("reason"),
                        row.getTimestamp("decided_at").toInstant()))
                .list();
        return List.of(new KnownPart(layout.t("actors.known.kept"), layout.t("actors.known.kept.why"), facts));
    }

    @Override
    public Set<String> covers() {
        return Set.of("actors.due_person person", "actors.kept_longer person");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        return List.of();
    }

    @Override
    public void erase(ErasedPerson person) {
        for (var table : List.of("due_person", "kept_longer")) {
            sql.sql("delete from actors." + table + " where person = :person")
                    .param("person", person.person())
                    .update();
        }
    }
}
