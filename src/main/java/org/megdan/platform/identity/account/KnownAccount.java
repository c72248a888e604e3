package org.megdan.platform.identity.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.passkeys.Passkeys;
import org.megdan.platform.identity.providers.ProviderIdentities;
import org.megdan.platform.identity.sessions.OpenSessions;
import org.megdan.platform.identity.tokens.Tokens;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's account, the ways into it, from where it was used, and the letters that it was sent. */
@Component
@Order(2)
class KnownAccount implements Knowing {

    private static final String NOTHING = "";

    private final AccountRecords accounts;
    private final Passkeys passkeys;
    private final ProviderIdentities providers;
    private final Tokens tokens;
    private final OpenSessions sessions;
    private final Mailer mailer;
    private final JdbcClient sql;

    KnownAccount(
            AccountRecords accounts,
            Passkeys passkeys,
            ProviderIdentities providers,
            Tokens tokens,
            OpenSessions sessions,
            Mailer mailer,
            JdbcClient sql) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.providers = providers;
        this.tokens = tokens;
        this.sessions = sessions;
        this.mailer = mailer;
        this.sql = sql;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var account = accounts.find(Objects.requireNonNull(self.account())).orElseThrow();
        return List.of(
                new KnownPart(
                        layout.t("identity.known.account"),
                        layout.t("identity.known.account.why"),
                        account(account, layout)),
                new KnownPart(
                        layout.t("identity.known.use"), layout.t("identity.known.use.why"), use(account.id(), layout)),
                new KnownPart(
                        layout.t("identity.known.letters"),
                        layout.t("identity.known.letters.why"),
                        mailer.to(account.email(), most).stream()
                                .map(letter -> new KnownFact(letter.subject(), NOTHING, letter.createdAt()))
                                .toList()));
    }

    private List<KnownFact> account(AccountRow account, Layout layout) {
        var facts = new ArrayList<KnownFact>();
        facts.add(KnownFact.of(layout.t("identity.email"), account.email()));
        facts.add(new KnownFact(layout.t("identity.known.created"), NOTHING, account.createdAt()));
        if (account.language() != null) {
            facts.add(KnownFact.of(
                    layout.t("identity.known.language"), account.language().ownName()));
        }
        facts.add(KnownFact.of(
                layout.t("identity.password"),
                layout.t(account.hasPassword() ? "identity.known.password" : "identity.known.no-password")));
        facts.add(KnownFact.of(
                layout.t("identity.second-factor"),
                layout.t(account.hasSecondFactor() ? "identity.second-factor.on" : "identity.second-factor.off")));
        passkeys.of(account.id())
                .forEach(key ->
                        facts.add(new KnownFact(layout.t("identity.known.passkey"), key.label(), key.lastUsed())));
        providers
                .of(account.id())
                .forEach(there -> facts.add(new KnownFact(
                        layout.t("identity.known.provider"),
                        there.issuer() + " · " + there.label(),
                        there.lastUsed())));
        tokens.of(account.id())
                .forEach(token ->
                        facts.add(new KnownFact(layout.t("identity.known.token"), token.name(), token.lastUsed())));
        return facts;
    }

    private List<KnownFact> use(UUID account, Layout layout) {
        var facts = new ArrayList<KnownFact>();
        sessions.of(account, NOTHING)
                .forEach(session -> facts.add(
                        new KnownFact(layout.t("identity.known.session"), session.deviceName(), session.lastSeen())));
        facts.addAll(sql.sql(
                        "select place, last_seen from identity.known_place where account = :account order by last_seen desc")
                .param("account", account)
                .query((row, i) -> new KnownFact(
                        layout.t("identity.known.place"),
                        row.getString("place"),
                        row.getTimestamp("last_seen").toInstant()))
                .list());
        return facts;
    }
}
