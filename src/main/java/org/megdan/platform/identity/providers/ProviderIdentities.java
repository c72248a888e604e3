package org.megdan.platform.identity.providers;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.megdan.platform.database.revocations.Revocations;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.accounts.Revoked;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which account a person of the provider opens. By the subject, which never changes there; addresses do. */
@Component
public class ProviderIdentities {

    private static final int LONGEST_LABEL = 254;

    private final JdbcClient sql;
    private final AccountRecords accounts;
    private final Revocations revocations;
    private final Clock clock;

    ProviderIdentities(JdbcClient sql, AccountRecords accounts, Revocations revocations, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.revocations = revocations;
        this.clock = clock;
    }

    public List<ProviderIdentityRow> of(UUID account) {
        return sql.sql("""
                select id, issuer, label, linked_at, last_used from identity.provider_identity
                where account = :account and ended_at is null order by linked_at
                """)
                .param("account", account)
                .query(new DataClassRowMapper<>(ProviderIdentityRow.class))
                .list();
    }

    /** The account, if it may sign in; remembers that it was asked for. */
    @Transactional
    Optional<UUID> account(Proven person) {
        return sql.sql("""
                update identity.provider_identity i set last_used = :now
                from identity.living_account a
                where a.id = i.account and i.issuer = :issuer and i.subject = :subject and i.ended_at is null
                returning i.account
                """)
                .param("now", now())
                .param("issuer", person.issuer())
                .param("subject", person.subject())
                .query(UUID.class)
                .optional();
    }

    /** Whether the two have ever met, also if it was ended: then their owner decides, and not an address. */
    boolean hasMet(UUID account, Proven person) {
        return sql.sql("""
                select exists (select from identity.provider_identity
                               where issuer = :issuer and (account = :account or subject = :subject))
                """)
                .param("issuer", person.issuer())
                .param("account", account)
                .param("subject", person.subject())
                .query(Boolean.class)
                .single();
    }

    /** False when that person of the provider opens another account, or this account has another person there. */
    @Transactional
    boolean link(UUID account, Proven person) {
        if (of(account).stream().anyMatch(row -> row.issuer().equals(person.issuer()))) {
            return false;
        }
        int written = sql.sql("""
                insert into identity.provider_identity (account, issuer, subject, label, linked_at, last_used)
                values (:account, :issuer, :subject, :label, :now, :now)
                on conflict (issuer, subject) do update
                    set id = uuidv7(), account = excluded.account, label = excluded.label, linked_at = excluded.linked_at,
                        last_used = excluded.last_used, ended_at = null
                    where identity.provider_identity.ended_at is not null
                """)
                .param("account", account)
                .param("issuer", person.issuer())
                .param("subject", person.subject())
                .param("label", shortened(person.label()))
                .param("now", now())
                .update();
        if (written > 0) {
            accounts.record("identity.act.provider-linked", account);
        }
        return written > 0;
    }

    @Transactional
    void unlink(UUID account, UUID id) {
        int ended = sql.sql("""
                update identity.provider_identity set ended_at = :now
                where account = :account and id = :id and ended_at is null
                """)
                .param("now", now())
                .param("account", account)
                .param("id", id)
                .update();
        if (ended > 0) {
            revocations.record(Revoked.PROVIDER, id, account.toString());
            accounts.record("identity.act.provider-unlinked", account);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String shortened(String label) {
        var bare = label.replaceAll("\\p{Cntrl}", "");
        return bare.substring(0, Math.min(bare.length(), LONGEST_LABEL));
    }
}
