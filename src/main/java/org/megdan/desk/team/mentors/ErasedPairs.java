package org.megdan.desk.team.mentors;

import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mentoring with a person goes, and what the two wrote down of it. */
@Component
@Order(Erasing.DESK)
class ErasedPairs implements Erasing {

    private final JdbcClient sql;

    ErasedPairs(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of("team.mentoring mentor", "team.mentoring learner");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var pairs = sql.sql("select count(*) from team.mentoring where :person in (mentor, learner)")
                .param("person", person.person())
                .query(Long.class)
                .single();
        return pairs == 0 ? List.of() : List.of(Fate.goes(layout.t("team.erased.pairs", pairs)));
    }

    @Override
    public void erase(ErasedPerson person) {
        sql.sql("delete from team.mentoring where :person in (mentor, learner)")
                .param("person", person.person())
                .update();
    }
}
