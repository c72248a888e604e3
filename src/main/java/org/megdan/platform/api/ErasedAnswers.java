package org.megdan.platform.api;

import java.util.ArrayList;
import java.util.List;
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

/** Answers to what a person’s programs sent, and those to others in which the person is named. */
@Component
@Order(Erasing.PLATFORM)
class ErasedAnswers implements Knowing, Erasing {

    private final JdbcClient sql;

    ErasedAnswers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var kept = sql.sql("select key, at from api.answer where account = :account order by at desc limit :most")
                .param("account", self.account())
                .param("most", most)
                .query((row, i) -> new KnownFact(
                        layout.t("api.known.key"),
                        row.getString("key"),
                        row.getTimestamp("at").toInstant()))
                .list();
        return List.of(new KnownPart(layout.t("api.known"), layout.t("api.known.why"), kept));
    }

    @Override
    public Set<String> covers() {
        return Set.of("api.answer account");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var answers = sql.sql("select count(*) from api.answer where account = :account")
                .param("account", person.account(), java.sql.Types.OTHER)
                .query(Long.class)
                .single();
        var fates = new ArrayList<Fate>();
        if (answers > 0) {
            fates.add(Fate.goes(layout.t("api.erased", answers)));
        }
        return fates;
    }

    @Override
    public void erase(ErasedPerson person) {
        sql.sql("""
                delete from api.answer
                where account = :account
                   or exists (select from unnest(:words) w where position(convert_to(w, 'UTF8') in body) > 0)
                """)
                .param("account", person.account(), java.sql.Types.OTHER)
                .param("words", person.words().toArray(String[]::new))
                .update();
    }
}
