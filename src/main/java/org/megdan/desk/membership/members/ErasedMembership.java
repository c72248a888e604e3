package org.megdan.desk.membership.members;

import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was signed, confirmed and decided in an organisation's name stays with the number of a nameless record. Of somebody who
 * was a member themselves, what hangs on that tie goes before the tie does.
 */
@Component
@Order(Erasing.DESK)
class ErasedMembership implements Erasing {

    private static final List<String> ON_A_TIE = List.of("fee", "renewal", "suspension", "departure");

    private final JdbcClient sql;

    ErasedMembership(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "membership.step person",
                "membership.renewal person",
                "membership.application applicant",
                "membership.application reviewer",
                "membership.service_request member");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var done =
                sql.sql("""
                select (select count(*) from membership.signature where :person in (signed_by, entered_by))
                     + (select count(*) from membership.step where person = :person)
                     + (select count(*) from membership.renewal where person = :person)
                     + (select count(*) from membership.decision where recorded_by = :person)
                """).param("person", person.person()).query(Long.class).single();
        return done == 0
                ? List.of()
                : List.of(Fate.stays(layout.t("membership.erased", done), layout.t("membership.erased.why")));
    }

    @Override
    public void erase(ErasedPerson person) {
        for (var table : ON_A_TIE) {
            sql.sql("delete from membership." + table
                            + " where tie in (select id from actors.tie where from_actor = :person)")
                    .param("person", person.person())
                    .update();
        }
    }
}
