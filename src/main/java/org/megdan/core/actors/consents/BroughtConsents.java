package org.megdan.core.actors.consents;

import java.util.UUID;
import org.megdan.platform.database.revocations.Revocations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Consents that a list gives and takes with it when it is taken back: an older copy that has them learns of it. */
@Component
public class BroughtConsents {

    private final JdbcClient sql;
    private final Revocations revocations;

    BroughtConsents(JdbcClient sql, Revocations revocations) {
        this.sql = sql;
        this.revocations = revocations;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID[] ids) {
        sql.sql("delete from actors.consent where id = any(:ids) returning person, purpose")
                .param("ids", ids)
                .query((row, number) -> RevokedConsents.subject(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .forEach(subject -> revocations.record(RevokedConsents.KIND, subject, Answer.WITHDRAWN.name()));
    }

    /** Given anew, it stays in an older copy. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void given(UUID person, String purpose) {
        revocations.lift(RevokedConsents.KIND, RevokedConsents.subject(person, purpose));
    }
}
