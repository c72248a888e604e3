package org.megdan.platform.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.megdan.platform.access.CurrentViewer;
import org.megdan.platform.audit.History;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.passkeys.Passkeys;
import org.megdan.platform.identity.providers.Provider;
import org.megdan.platform.identity.providers.ProviderIdentities;
import org.megdan.platform.identity.sessions.OpenSessions;
import org.megdan.platform.identity.sessions.RecentProof;
import org.megdan.platform.identity.tokens.Tokens;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the account page, also when one of its forms comes back. */
@Component
class AccountPages {

    private final AccountRecords accounts;
    private final Passkeys passkeys;
    private final Provider provider;
    private final ProviderIdentities providers;
    private final Tokens tokens;
    private final OpenSessions sessions;
    private final History history;
    private final Clock clock;

    AccountPages(
            AccountRecords accounts,
            Passkeys passkeys,
            Provider provider,
            ProviderIdentities providers,
            Tokens tokens,
            OpenSessions sessions,
            History history,
            Clock clock) {
        this.clock = clock;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.provider = provider;
        this.providers = providers;
        this.tokens = tokens;
        this.sessions = sessions;
        this.history = history;
    }

    ModelAndView of(HttpServletRequest request, FormErrors errors) {
        var id = Objects.requireNonNull(CurrentViewer.of(request).account());
        var account = accounts.find(id).orElseThrow(NotFound::new);
        var page = new AccountPage(
                account,
                passkeys.of(id),
                provider.name().orElse(null),
                providers.of(id),
                tokens.of(id),
                sessions.of(id, request.getSession().getId()),
                history.ofKeys("actor", account.person(), "identity.act."),
                RecentProof.isThere(request, clock.instant()),
                errors);
        return new ModelAndView(
                "platform/identity/account",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
