package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

@PagesTest
class BusyPoolTests {

    @Autowired
    @Qualifier("pool")
    HikariDataSource pool;

    @LocalServerPort
    int port;

    @Test
    @Tries("H2")
    void whoFindsNoConnectionIsToldToComeAgain() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                taken.add(pool.getConnection());
            }

            var answer = new Visitor(port).get("/strategy?busy=1");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotBlank();
            assertThat(answer.body()).doesNotContain("Exception");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }

        assertThat(new Visitor(port).get("/strategy?busy=2").status()).isEqualTo(200);
    }
}
