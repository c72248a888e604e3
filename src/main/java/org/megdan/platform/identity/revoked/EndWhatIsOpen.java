package org.megdan.platform.identity.revoked;

import org.megdan.platform.database.revocations.OlderDatabaseFound;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whatever was open ends with an older database. Backups hold no sessions, links and tokens, but a copy of the data folder or of the
 * disk does.
 */
@Component
class EndWhatIsOpen {

    private final JdbcClient sql;

    EndWhatIsOpen(JdbcClient sql) {
        this.sql = sql;
    }

    @EventListener
    void on(OlderDatabaseFound found) {
        sql.sql("delete from identity.session").update();
        sql.sql("delete from identity.mail_link").update();
        sql.sql("delete from identity.token").update();
    }
}
