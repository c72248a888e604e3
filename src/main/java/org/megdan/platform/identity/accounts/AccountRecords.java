package org.megdan.platform.identity.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.database.revocations.Revocations;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes accounts. The log tells that a password or an address changed, never what to. */
@Component
public class AccountRecords {

    private static final String SELECT = """
            select id, person, email, password is not null as has_password,
                   exists (select from identity.second_factor f where f.account = account.id) as has_second_factor,
                   language, created_at, disabled_at
            from identity.account
            """;

    private final JdbcClient sql;
    private final Passwords passwords;
    private final Audit audit;
    private final Revocations revocations;
    private final Clock clock;

    AccountRecords(JdbcClient sql, Passwords passwords, Audit audit, Revocations revocations, Clock clock) {
        this.sql = sql;
        this.passwords = passwords;
        this.audit = audit;
        this.revocations = revocations;
        this.clock = clock;
    }

    @Transactional
    public UUID create(UUID person, String email, @Nullable String password) {
        try {
            var id = sql.sql("""
                    insert into identity.account (person, email, password, created_at)
                    values (:person, :email, :password, :at) returning id
                    """)
                    .param("person", person)
                    .param("email", email.strip())
                    .param("password", password == null ? null : passwords.encoded(password))
                    .param("at", now())
                    .query(UUID.class)
                    .single();
            record("identity.act.account-created", person, id);
            return id;
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "identity.refused.account-exists");
        }
    }

    public Optional<AccountRow> ofPerson(UUID person) {
        return sql.sql(SELECT + "where person = :person")
                .param("person", person)
                .query(new DataClassRowMapper<>(AccountRow.class))
                .optional();
    }

    public Optional<AccountRow> find(UUID id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(new DataClassRowMapper<>(AccountRow.class))
                .optional();
    }

    /** Accounts that may sign in and once did, in the order in which they were made. */
    public List<AccountRow> everUsed() {
        return sql.sql(SELECT + "where disabled_at is null and first_signed_in_at is not null order by id")
                .query(new DataClassRowMapper<>(AccountRow.class))
                .list();
    }

    /** Remembers in which language letters are read. */
    public void speaks(UUID id, Language language) {
        sql.sql(
                        "update identity.account set language = :language where id = :id and language is distinct from :language")
                .param("language", language.name())
                .param("id", id)
                .update();
    }

    /** Remembers that the account was used, and in which language. */
    public void signedIn(UUID id, Language language) {
        speaks(id, language);
        sql.sql("update identity.account set first_signed_in_at = :now where id = :id and first_signed_in_at is null")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Only accounts that may sign in. */
    public Optional<AccountRow> byEmail(String email) {
        return withAddress(email).filter(account -> !account.isDisabled());
    }

    public Optional<AccountRow> withAddress(String email) {
        return sql.sql(SELECT + "where lower(email) = lower(:email)")
                .param("email", email.strip().replace("\u0000", ""))
                .query(new DataClassRowMapper<>(AccountRow.class))
                .optional();
    }

    /** The account behind address and password; costs the same for an address that nobody has. */
    public Optional<AccountRow> authenticate(String email, String password) {
        var account = byEmail(email);
        var known = account.flatMap(row -> password(row.id()));
        return passwords.match(password, known.orElse(null)) ? account : Optional.empty();
    }

    public boolean isPasswordOf(UUID id, String typed) {
        return passwords.match(typed, password(id).orElse(null));
    }

    /** Links sent before no longer work. */
    @Transactional
    public void changePassword(UUID id, String password) {
        sql.sql("update identity.account set password = :password, password_changed_at = :at where id = :id")
                .param("password", passwords.encoded(password))
                .param("at", now())
                .param("id", id)
                .update();
        dropLinks(id);
        revocations.record(Revoked.PASSWORD, id, "");
        record("identity.act.password-changed", id);
    }

    @Transactional
    public void changeEmail(UUID id, String email) {
        try {
            sql.sql("update identity.account set email = :email, first_signed_in_at = null where id = :id")
                    .param("email", email.strip())
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "identity.refused.account-exists");
        }
        dropLinks(id);
        record("identity.act.email-changed", id);
    }

    @Transactional
    public void disable(UUID id) {
        sql.sql("update identity.account set disabled_at = coalesce(disabled_at, :at) where id = :id")
                .param("at", now())
                .param("id", id)
                .update();
        dropLinks(id);
        revocations.record(Revoked.ACCOUNT, id, "");
        record("identity.act.disabled", id);
    }

    @Transactional
    public void enable(UUID id) {
        sql.sql("update identity.account set disabled_at = null where id = :id")
                .param("id", id)
                .update();
        revocations.lift(Revoked.ACCOUNT, id);
        record("identity.act.enabled", id);
    }

    /** An act on the account, found in the history of its person. */
    @Transactional
    public void record(String action, UUID id) {
        find(id).ifPresent(account -> record(action, account.person(), id));
    }

    private void record(String action, UUID person, UUID id) {
        audit.record(action, "actor", person, null, Map.of("account", id));
    }

    private Optional<String> password(UUID id) {
        return sql.sql("select coalesce(password, '') from identity.account where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .filter(password -> !password.isEmpty());
    }

    private void dropLinks(UUID id) {
        sql.sql("delete from identity.mail_link where account = :id")
                .param("id", id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
