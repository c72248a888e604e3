package org.megdan.platform.identity.factors;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.megdan.platform.database.revocations.Revocations;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.accounts.Revoked;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factors of accounts: one at most, switched on with a first code. Its owner gets a letter of whatever changes. */
@Component
public class SecondFactors {

    private final JdbcClient sql;
    private final RecoveryCodes recovery;
    private final AccountRecords accounts;
    private final Revocations revocations;
    private final FactorLetters letters;
    private final WrongCodes wrong;
    private final Clock clock;

    SecondFactors(
            JdbcClient sql,
            RecoveryCodes recovery,
            AccountRecords accounts,
            Revocations revocations,
            FactorLetters letters,
            WrongCodes wrong,
            Clock clock) {
        this.sql = sql;
        this.recovery = recovery;
        this.accounts = accounts;
        this.revocations = revocations;
        this.letters = letters;
        this.wrong = wrong;
        this.clock = clock;
    }

    public Optional<FactorRow> of(UUID account) {
        return sql.sql("""
                select f.id, f.created_at,
                       (select count(*) from identity.recovery_code c where c.factor = f.id)::int as recovery_codes
                from identity.second_factor f where f.account = :account
                """)
                .param("account", account)
                .query(new DataClassRowMapper<>(FactorRow.class))
                .optional();
    }

    /** The recovery codes, told this once; empty when the code is not one of the secret, or another factor was quicker. */
    @Transactional
    List<String> switchOn(UUID account, byte[] secret, TypedCode first) {
        var step = Totp.find(secret, first.text(), clock.instant());
        if (step.isEmpty()) {
            return List.of();
        }
        var factor = sql.sql("""
                insert into identity.second_factor (account, secret, last_step, created_at)
                values (:account, :secret, :step, :now) on conflict do nothing returning id
                """)
                .param("account", account)
                .param("secret", secret)
                .param("step", step.getAsLong())
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
        if (factor.isEmpty()) {
            return List.of();
        }
        accounts.record("identity.act.second-factor-on", account);
        letters.switchedOn(account);
        return recovery.renew(factor.get()).codes();
    }

    /** Whether the code holds; it holds no longer afterwards, whoever else sends it at the same moment. */
    @Transactional
    public boolean accept(UUID account, TypedCode typed) {
        return typed.isOfApp() ? acceptOfApp(account, typed) : acceptRecoveryCode(account, typed);
    }

    private boolean acceptOfApp(UUID account, TypedCode typed) {
        var step = sql.sql("select secret from identity.second_factor where account = :account")
                .param("account", account)
                .query(byte[].class)
                .optional()
                .map(secret -> Totp.find(secret, typed.text(), clock.instant()))
                .orElse(OptionalLong.empty());
        var isAccepted = step.isPresent()
                && sql.sql("""
                        update identity.second_factor set last_step = :step, wrong_codes = 0
                        where account = :account and last_step < :step
                        """)
                                .param("step", step.getAsLong())
                                .param("account", account)
                                .update()
                        == 1;
        if (!isAccepted) {
            wrong.count(account);
        }
        return isAccepted;
    }

    private boolean acceptRecoveryCode(UUID account, TypedCode typed) {
        var used = recovery.use(account, typed);
        used.ifPresent(code -> {
            wrong.forget(account);
            revocations.record(Revoked.RECOVERY_CODE, code, account.toString());
            accounts.record("identity.act.recovery-code-used", account);
            letters.recoveryCodeUsed(
                    account, of(account).map(FactorRow::recoveryCodes).orElse(0));
        });
        return used.isPresent();
    }

    /** New recovery codes, told this once; empty when there is no second factor. */
    @Transactional
    List<String> renewRecoveryCodes(UUID account) {
        // the second of two at once waits here, and then finds the codes of the first
        var factor = sql.sql("select id from identity.second_factor where account = :account for update")
                .param("account", account)
                .query(UUID.class)
                .optional();
        if (factor.isEmpty()) {
            return List.of();
        }
        var renewed = recovery.renew(factor.get());
        renewed.gone().forEach(code -> revocations.record(Revoked.RECOVERY_CODE, code, account.toString()));
        accounts.record("identity.act.recovery-codes-renewed", account);
        letters.recoveryCodesRenewed(account);
        return renewed.codes();
    }

    /** Nothing to do when there is none. */
    @Transactional
    public void switchOff(UUID account, OffBy by) {
        sql.sql("delete from identity.second_factor where account = :account returning id")
                .param("account", account)
                .query(UUID.class)
                .optional()
                .ifPresent(factor -> {
                    revocations.record(Revoked.SECOND_FACTOR, factor, account.toString());
                    accounts.record("identity.act.second-factor-off", account);
                    letters.switchedOff(account, by);
                });
    }
}
