package org.megdan.platform.identity.chain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewers;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.web.Languages;
import org.megdan.platform.web.Place;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came in and who tried to: never what was typed as a password, and the address only in part. */
@Component
public class SignInLog {

    private static final UUID NOBODY = new UUID(0, 0);

    private final AccountRecords accounts;
    private final Viewers viewers;
    private final Audit audit;

    SignInLog(AccountRecords accounts, Viewers viewers, Audit audit) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.audit = audit;
    }

    @Transactional
    public void succeeded(UUID account, HttpServletRequest request) {
        var person = accounts.find(account).map(AccountRow::person).orElse(NOBODY);
        accounts.signedIn(account, Languages.of(request));
        var after = Map.of("account", account, "place", Place.shortened(request));
        Acting.as(
                viewers.viewerOf(account), () -> audit.record("identity.act.signed-in", "actor", person, null, after));
    }

    /** Somebody who had the password, the letter or the key, and not the code. */
    @Transactional
    public void codeFailed(UUID account, HttpServletRequest request) {
        accounts.find(account)
                .ifPresent(known -> audit.record(
                        "identity.act.code-failed",
                        "actor",
                        known.person(),
                        null,
                        Map.of("account", account, "place", Place.shortened(request))));
    }

    /** Written for known and unknown addresses alike, which costs the same. */
    @Transactional
    public void failed(String email, HttpServletRequest request) {
        Optional<AccountRow> account = accounts.withAddress(email);
        audit.record(
                "identity.act.sign-in-failed",
                "actor",
                account.map(AccountRow::person).orElse(NOBODY),
                null,
                Map.of("address", shortened(email), "place", Place.shortened(request)));
    }

    private static String shortened(String email) {
        var at = email.lastIndexOf('@');
        return at < 1 ? "…" : email.substring(0, 1) + "…" + email.substring(at, Math.min(email.length(), at + 60));
    }
}
