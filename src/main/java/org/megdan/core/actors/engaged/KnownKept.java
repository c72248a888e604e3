package org.megdan.core.actors.engaged;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organisation keeps of a person whom it engaged. */
@Component
@Order(2)
class KnownKept implements Knowing {

    private final JdbcClient sql;

    KnownKept(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var facts = sql.sql("""
                select o.name as organisation, k.name, k.email, k.phone from actors.kept_person k
                join actors.actor o on o.id = k.organisation where k.person = :person
                """)
                .param("person", Objects.requireNonNull(self.person()))
                .query((row, number) -> new KnownFact(
                        row.getString("organisation"),
                        Stream.of(row.getString("name"), row.getString("email"), row.getString("phone"))
                                .filter(Objects::nonNull)
                                .reduce((one, other) -> one + ", " + other)
                                .orElse(""),
                        null))
                .list();
        return List.of(new KnownPart(layout.t("actors.engaged.known"), layout.t("actors.engaged.known.why"), facts));
    }
}
