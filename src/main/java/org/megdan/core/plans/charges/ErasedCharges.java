package org.megdan.core.plans.charges;

import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person took over falls back to whom it names. */
@Component
@Order(Erasing.CORE)
class ErasedCharges implements Erasing {

    private final JdbcClient sql;

    ErasedCharges(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of("plans.charge person_id", "plans.charge named_id");
    }

    /** Told together with the activities that the plan names the person in. */
    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        return List.of();
    }

    @Override
    public void erase(ErasedPerson person) {
        sql.sql("delete from plans.charge where person_id = :person")
                .param("person", person.person())
                .update();
    }
}
