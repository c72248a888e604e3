package org.megdan.platform.identity.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account of whoever is erased; sessions, ways in, tokens and choices of letters go with it by foreign keys. */
@Component
@Order(Erasing.PLATFORM)
class ErasedAccounts implements Erasing {

    private final AccountRecords accounts;
    private final JdbcClient sql;

    ErasedAccounts(AccountRecords accounts, JdbcClient sql) {
        this.accounts = accounts;
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of("identity.account person");
    }

    @Override
    public Set<String> words(ErasedPerson person) {
        return accounts.ofPerson(person.person())
                .map(account -> Set.of(account.email()))
                .orElse(Set.of());
    }

    @Override
    public Set<String> shared(ErasedPerson person) {
        return Set.copyOf(sql.sql("""
                select w from unnest(:words) w join identity.account a on lower(a.email) = lower(w) and a.person <> :person
                """)
                .param("words", person.words().toArray(String[]::new))
                .param("person", person.person())
                .query(String.class)
                .list());
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var fates = new ArrayList<Fate>();
        accounts.ofPerson(person.person())
                .ifPresent(account -> fates.add(Fate.goes(layout.t("identity.erased.account", account.email()))));
        return fates;
    }

    @Override
    public void erase(ErasedPerson person) {
        if (person.account() != null) {
            sql.sql("delete from identity.account where id = :account and person = :person")
                    .param("account", Objects.requireNonNull(person.account()))
                    .param("person", person.person())
                    .update();
        }
    }
}
