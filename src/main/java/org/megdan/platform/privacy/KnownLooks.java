package org.megdan.platform.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who saw what of a person that is not public: told in which capacity, never by name. */
@Component
@Order(8)
class KnownLooks implements Knowing, Erasing, Following {

    private final JdbcClient sql;

    KnownLooks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var facts = sql.sql("select * from privacy.look where person = :person order by id desc limit :most")
                .param("person", Objects.requireNonNull(self.person()))
                .param("most", most)
                .query((row, i) -> fact(row, layout))
                .list();
        return List.of(
                new KnownPart(layout.t("privacy.looks"), layout.t("privacy.looks.why"), facts),
                new KnownPart(
                        layout.t("privacy.looks.own"), layout.t("privacy.looks.own.why"), own(self, layout, most)));
    }

    /** That they themselves looked at others, and for what; at whom is told to those. */
    private List<KnownFact> own(Viewer self, Layout layout, int most) {
        return sql.sql("""
                select what, purpose, count(*) as times, max(at) as last from privacy.look
                where viewer = :person or account = :account group by what, purpose order by last desc limit :most
                """)
                .param("person", self.person())
                .param("account", self.account())
                .param("most", most)
                .query((row, i) -> new KnownFact(
                        layout.t(row.getString("what")),
                        withPurpose(
                                layout.t("privacy.looks.times", row.getLong("times")),
                                row.getString("purpose"),
                                layout),
                        row.getTimestamp("last").toInstant()))
                .list();
    }

    private static KnownFact fact(ResultSet row, Layout layout) throws SQLException {
        var capacity = row.getString(layout.language() == Language.BG ? "capacity_bg" : "capacity_en");
        var purpose = row.getString("purpose");
        var who = capacity.isEmpty() ? layout.t("privacy.looks.somebody") : capacity;
        return new KnownFact(
                layout.t(row.getString("what")),
                withPurpose(who, purpose, layout),
                row.getTimestamp("at").toInstant());
    }

    private static String withPurpose(String text, String purpose, Layout layout) {
        return purpose.isEmpty() ? text : layout.t("privacy.looks.purpose", text, purpose);
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.always("privacy.look person"));
    }

    @Override
    public Set<String> keeps() {
        return Set.of("privacy.look account", "privacy.look viewer");
    }

    @Override
    public Set<String> covers() {
        return Set.of("privacy.look person", "privacy.look account", "privacy.look viewer");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var looks = sql.sql("select count(*) from privacy.look where person = :person")
                .param("person", person.person())
                .query(Long.class)
                .single();
        return looks == 0 ? List.of() : List.of(Fate.goes(layout.t("privacy.looks.erased", looks)));
    }

    @Override
    public void erase(ErasedPerson person) {
        sql.sql("delete from privacy.look where person = :person")
                .param("person", person.person())
                .update();
    }
}
