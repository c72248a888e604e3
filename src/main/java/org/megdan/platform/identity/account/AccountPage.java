package org.megdan.platform.identity.account;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.HistoryEntry;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.passkeys.PasskeyRow;
import org.megdan.platform.identity.providers.ProviderIdentityRow;
import org.megdan.platform.identity.sessions.SessionRow;
import org.megdan.platform.identity.tokens.TokenRow;
import org.megdan.platform.web.FormErrors;

/**
 * How somebody signs in, and where they are signed in.
 *
 * @param provider what the identity provider is called, null where there is none
 */
public record AccountPage(
        AccountRow account,
        List<PasskeyRow> passkeys,
        @Nullable String provider,
        List<ProviderIdentityRow> providerIdentities,
        List<TokenRow> tokens,
        List<SessionRow> sessions,
        HistoryPage history,
        boolean isProvedLately,
        FormErrors errors) {

    /** A first password of somebody without a second factor: the session alone would prove nothing. */
    public boolean mayChoosePassword() {
        return account.hasPassword() || account.hasSecondFactor() || isProvedLately;
    }

    /** From where it was done, where that is known; the neighbourhood alone. */
    public String place(HistoryEntry entry) {
        return entry.changes().stream()
                .filter(change -> change.field().equals("place"))
                .map(HistoryEntry.Change::after)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Ways in by a provider that is no longer set up are shown as well: they may be ended. */
    public boolean hasProvider() {
        return provider != null || !providerIdentities.isEmpty();
    }

    public boolean hasOtherSessions() {
        return sessions.stream().anyMatch(session -> !session.isCurrent());
    }
}
