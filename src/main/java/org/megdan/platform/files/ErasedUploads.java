package org.megdan.platform.files;

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

/** Files belong to what they were brought in for; who brought them is forgotten. */
@Component
@Order(Erasing.PLATFORM)
class ErasedUploads implements Erasing {

    private final JdbcClient sql;

    ErasedUploads(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of("files.stored uploaded_by");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var files = sql.sql("select count(*) from files.stored where uploaded_by in (:person, :account)")
                .param("person", person.person())
                .param("account", person.account(), java.sql.Types.OTHER)
                .query(Long.class)
                .single();
        var fates = new ArrayList<Fate>();
        if (files > 0) {
            fates.add(Fate.stays(layout.t("files.erased", files), layout.t("files.erased.why")));
        }
        return fates;
    }

    @Override
    public void erase(ErasedPerson person) {
        sql.sql("update files.stored set uploaded_by = null where uploaded_by in (:person, :account)")
                .param("person", person.person())
                .param("account", person.account(), java.sql.Types.OTHER)
                .update();
    }
}
