package org.megdan.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A key of the installation that nobody has any more is given up by a person, never by a start. */
@Component
public class LostKey {

    private final InstallationKey key;
    private final JdbcClient sql;

    LostKey(InstallationKey key, JdbcClient sql) {
        this.key = key;
        this.sql = sql;
    }

    /** The next start takes the key that it is given, or makes one; false, and nothing is changed, when none is missing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean giveUp() {
        return key.isLost() && sql.sql("delete from database.key_mark").update() > 0;
    }
}
