package org.megdan.platform.identity.account;

import java.util.List;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.passkeys.PasskeyRow;
import org.megdan.platform.identity.sessions.SessionRow;
import org.megdan.platform.identity.tokens.TokenRow;
import org.megdan.platform.web.FormErrors;

/** How somebody signs in, and where they are signed in. */
public record AccountPage(
        AccountRow account,
        List<PasskeyRow> passkeys,
        List<TokenRow> tokens,
        List<SessionRow> sessions,
        FormErrors errors) {

    public boolean hasOtherSessions() {
        return sessions.stream().anyMatch(session -> !session.isCurrent());
    }
}
