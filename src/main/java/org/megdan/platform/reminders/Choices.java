package org.megdan.platform.reminders;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.database.revocations.Revocations;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each person said of the weekly letter; who said nothing gets it in the language they signed in with last. */
@Component
class Choices {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Audit audit;
    private final Revocations revocations;
    private final Clock clock;

    Choices(JdbcClient sql, Accounts accounts, Audit audit, Revocations revocations, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.audit = audit;
        this.revocations = revocations;
        this.clock = clock;
    }

    Wanted of(AccountRow account) {
        return sql.sql("select wanted from reminders.choice where account = :account")
                .param("account", account.id())
                .query((row, i) -> Wanted.valueOf(row.getString(1)))
                .optional()
                .orElseGet(() -> Wanted.in(account.language()));
    }

    /** Who says the same again says nothing: whoever holds an old letter could else fill the log of acts. */
    @Transactional
    void choose(UUID account, Wanted wanted) {
        var row = accounts.find(account).orElseThrow(NotFound::new);
        var before = of(row);
        if (!write(row, before, wanted)) {
            return;
        }
        if (wanted == Wanted.NONE) {
            revocations.record(RevokedReminders.KIND, account, "");
        } else if (before == Wanted.NONE) {
            revocations.lift(RevokedReminders.KIND, account);
        }
    }

    /** Ended before, as a ledger knows that is newer than the database. */
    void stop(AccountRow account) {
        write(account, of(account), Wanted.NONE);
    }

    private boolean write(AccountRow row, Wanted before, Wanted wanted) {
        var account = row.id();
        var isNew = isNew(account, wanted);
        if (isNew) {
            audit.record(
                    "reminders.act.chosen",
                    "actor",
                    row.person(),
                    Map.of("account", account, "wanted", before),
                    Map.of("account", account, "wanted", wanted));
        }
        return isNew;
    }

    private boolean isNew(UUID account, Wanted wanted) {
        return sql.sql("""
                insert into reminders.choice (account, wanted, chosen_at) values (:account, :wanted, :now)
                on conflict (account) do update set wanted = excluded.wanted, chosen_at = excluded.chosen_at
                where choice.wanted <> excluded.wanted""")
                        .param("account", account)
                        .param("wanted", wanted.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
