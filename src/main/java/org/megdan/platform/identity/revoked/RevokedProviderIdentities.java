package org.megdan.platform.identity.revoked;

import java.util.UUID;
import org.megdan.platform.database.revocations.Revocable;
import org.megdan.platform.identity.accounts.Revoked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person of an identity provider who opens an account no more; the detail is that account. */
@Component
class RevokedProviderIdentities implements Revocable {

    private final JdbcClient sql;
    private final TakenAgain taken;

    RevokedProviderIdentities(JdbcClient sql, TakenAgain taken) {
        this.sql = sql;
        this.taken = taken;
    }

    @Override
    public String kind() {
        return Revoked.PROVIDER;
    }

    @Override
    public void revoke(String subject, String detail) {
        int ended = sql.sql("""
                update identity.provider_identity set ended_at = now() where id = :id::uuid and ended_at is null
                """).param("id", subject).update();
        if (ended > 0) {
            taken.tell(UUID.fromString(detail));
        }
    }
}
