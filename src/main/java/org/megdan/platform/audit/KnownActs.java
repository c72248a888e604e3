package org.megdan.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person did, and what was done to their record and account; who else did it is not told, only that it was somebody else. */
@Component
@Order(9)
class KnownActs implements Knowing {

    private final JdbcClient sql;

    KnownActs(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var account = Objects.requireNonNull(self.account());
        var about = sql.sql("""
                select at, action, account from audit.entry
                where subject_kind = 'actor' and subject_id = :person or subject_kind = 'account' and subject_id = :account
                order by id desc limit :most
                """)
                .param("person", self.person())
                .param("account", account)
                .param("most", most)
                .query((row, i) -> about(row, account, layout))
                .list();
        var own = sql.sql("select at, action from audit.entry where account = :account order by id desc limit :most")
                .param("account", account)
                .param("most", most)
                .query((row, i) -> fact(row, "", layout))
                .list();
        return List.of(
                new KnownPart(layout.t("audit.known.about"), layout.t("audit.known.about.why"), about),
                new KnownPart(layout.t("audit.known.own"), layout.t("audit.known.own.why"), own));
    }

    private static KnownFact about(ResultSet row, UUID account, Layout layout) throws SQLException {
        var who = row.getObject("account", UUID.class);
        if (who == null) {
            return fact(row, layout.t("audit.known.by-program"), layout);
        }
        return fact(row, layout.t(who.equals(account) ? "audit.known.by-you" : "audit.known.by-other"), layout);
    }

    private static KnownFact fact(ResultSet row, String who, Layout layout) throws SQLException {
        var action = row.getString("action");
        var what = layout.messages().has(action) ? layout.t(action) : action;
        return new KnownFact(what, who, row.getTimestamp("at").toInstant());
    }
}
