package org.megdan.platform.identity.revoked;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.database.Revocable;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.accounts.Revoked;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class RevokedWays {

    private final JdbcClient sql;
    private final AccountRecords accounts;
    private final Clock clock;

    RevokedWays(JdbcClient sql, AccountRecords accounts, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** With the first of them goes whatever was open: a copy of the data folder holds sessions, links and tokens as well. */
    @Bean
    Revocable revokedAccounts() {
        return new Ways(
                Revoked.ACCOUNT,
                "update identity.account set disabled_at = :now where id = :subject::uuid and disabled_at is null") {
            @Override
            public void databaseIsOlder() {
                sql.sql("delete from identity.session").update();
                sql.sql("delete from identity.mail_link").update();
                sql.sql("delete from identity.token").update();
            }
        };
    }

    /** Nobody but its owner knows the new one; they come in by a link in their mail and choose another. */
    @Bean
    Revocable revokedPasswords() {
        return new Ways(Revoked.PASSWORD, "update identity.account set password = null where id = :subject::uuid");
    }

    @Bean
    Revocable revokedPasskeys() {
        return new Ways(Revoked.PASSKEY, "delete from identity.passkey where credential_id = :subject") {
            @Override
            UUID account(String subject, String detail) {
                return UUID.fromString(detail);
            }
        };
    }

    /** One statement for each kind, and a line in the log of acts when it changed something. */
    private class Ways implements Revocable {

        private final String kind;
        private final String statement;

        Ways(String kind, String statement) {
            this.kind = kind;
            this.statement = statement;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public void revoke(String subject, String detail) {
            if (sql.sql(statement)
                            .param("subject", subject)
                            .param("now", Timestamp.from(clock.instant()))
                            .update()
                    > 0) {
                Acting.as(
                        Viewer.program("Мегдан"),
                        () -> accounts.record("identity.act.revoked-again", account(subject, detail)));
            }
        }

        UUID account(String subject, String detail) {
            return UUID.fromString(subject);
        }
    }
}
