package org.megdan.core.actors.retention;

import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why somebody was kept longer is over when they are erased. */
@Component
@Order(Erasing.CORE)
class ErasedRetention implements Erasing {

    private final JdbcClient sql;

    ErasedRetention(JdbcClient sql) {
        this.sql = sql;
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
