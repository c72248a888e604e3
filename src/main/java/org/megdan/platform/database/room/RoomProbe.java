package org.megdan.platform.database.room;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries whether the database can write more than its present files hold; leaves nothing behind. */
@Component
class RoomProbe {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    RoomProbe(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    boolean hasRoom() {
        try {
            transaction.executeWithoutResult(trial -> {
                trial.setRollbackOnly();
                sql.sql(
                                "insert into database.room (filling) select repeat('0', 8000)::bytea from generate_series(1, 32)")
                        .update();
            });
            return true;
        } catch (DataAccessException | TransactionException e) {
            return false;
        }
    }
}
