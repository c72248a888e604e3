package org.megdan.core.measures.indicators;

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

/** The figures that a person is to give. */
@Component
@Order(4)
class KnownFigures implements Knowing {

    private final JdbcClient sql;

    KnownFigures(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var facts = sql.sql("""
                select name, created_at from measures.indicator
                where responsible = :person order by created_at desc limit :most
                """)
                .param("person", Objects.requireNonNull(self.person()))
                .param("most", most)
                .query((row, i) -> new KnownFact(
                        layout.t("measures.known.figure"),
                        row.getString("name"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
        return List.of(new KnownPart(layout.t("measures.known"), layout.t("measures.known.why"), facts));
    }
}
