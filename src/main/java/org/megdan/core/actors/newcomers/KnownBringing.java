package org.megdan.core.actors.newcomers;

import java.util.List;
import java.util.Objects;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists by which a person came in, or to whose data one added; kept so that a list can be taken back as a whole. */
@Component
@Order(6)
class KnownBringing implements Knowing {

    private final JdbcClient sql;

    KnownBringing(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var facts = sql.sql(
                        "select line, is_new from actors.brought where actor = :person order by bringing desc limit :most")
                .param("person", Objects.requireNonNull(self.person()))
                .param("most", most)
                .query((row, i) -> KnownFact.of(
                        layout.t("actors.known.line", row.getInt("line")),
                        layout.t(row.getBoolean("is_new") ? "actors.known.line.new" : "actors.known.line.added")))
                .list();
        return List.of(new KnownPart(layout.t("actors.known.lists"), layout.t("actors.known.lists.why"), facts));
    }
}
