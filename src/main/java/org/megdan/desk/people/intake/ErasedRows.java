package org.megdan.desk.people.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of lists on their way in that speak of the person. */
@Component
@Order(Erasing.DESK)
class ErasedRows implements Erasing {

    private static final String SPEAKS_OF = """
            :person = any(candidates) or choice = :person::text or exists (
                select from unnest(:words) w
                where strpos(lower(array_to_string(cells, ' ') collate "und-x-icu"), lower(w collate "und-x-icu")) > 0)
            """;

    private final JdbcClient sql;

    ErasedRows(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of("people.intake created_by", "people.intake stayed", "people.intake_row candidates");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var rows = sql.sql("select count(*) from people.intake_row where " + SPEAKS_OF)
                .param("person", person.person())
                .param("words", person.words().toArray(String[]::new))
                .query(Long.class)
                .single();
        var fates = new ArrayList<Fate>();
        if (rows > 0) {
            fates.add(Fate.goes(layout.t("people.intake.erased", rows)));
        }
        return fates;
    }

    @Override
    public void erase(ErasedPerson person) {
        sql.sql("delete from people.intake_row where " + SPEAKS_OF)
                .param("person", person.person())
                .param("words", person.words().toArray(String[]::new))
                .update();
        sql.sql("update people.intake set stayed = array_remove(stayed, :person) where :person = any(stayed)")
                .param("person", person.person())
                .update();
    }
}
