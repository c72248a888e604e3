package org.megdan.core.actors.engaged;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organisation wrote down of a person goes with them. */
@Component
@Order(Erasing.CORE)
class ErasedKept implements Erasing {

    private static final String OF_PERSON = "from actors.kept_person where person = :person";

    private final JdbcClient sql;

    ErasedKept(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of("actors.kept_person person", "actors.kept_person organisation");
    }

    @Override
    public Set<String> words(ErasedPerson person) {
        return new HashSet<>(sql.sql("""
                select w.word from actors.kept_person k
                cross join lateral (values (k.name), (k.email), (k.phone)) w(word)
                where k.person = :person and w.word is not null
                """)
                .param("person", person.person())
                .query((row, number) -> row.getString("word"))
                .list());
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var count = sql.sql("select count(*) " + OF_PERSON)
                .param("person", person.person())
                .query(Integer.class)
                .single();
        return count == 0 ? List.of() : List.of(Fate.goes(layout.t("actors.engaged.erased")));
    }

    @Override
    public void erase(ErasedPerson person) {
        sql.sql("delete " + OF_PERSON).param("person", person.person()).update();
    }
}
