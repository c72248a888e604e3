package org.megdan.core.actors.ties;

import org.megdan.platform.database.revocations.Revocable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A tie that was ended ends on its day also in a database that does not know of it, and its rights with it. */
@Component
class RevokedTies implements Revocable {

    static final String KIND = "actors.tie";

    private final JdbcClient sql;

    RevokedTies(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void revoke(String tie, String day) {
        sql.sql("""
                update actors.tie set until = greatest(since, :day::date)
                where id = :tie::uuid and (until is null or until > :day::date)
                """).param("tie", tie).param("day", day).update();
    }
}
