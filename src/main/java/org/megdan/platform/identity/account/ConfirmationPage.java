package org.megdan.platform.identity.account;

import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.web.FormErrors;

/**
 * A new proof of who is there, before a new way into the account is opened.
 *
 * @param then the word of what follows
 */
public record ConfirmationPage(AccountRow account, String then, FormErrors errors) {

    /** Whoever has neither signs in again. */
    public boolean asks() {
        return account.hasPassword() || account.hasSecondFactor();
    }

    /** The key of what may be typed. */
    public String wanted() {
        if (!account.hasSecondFactor()) {
            return "identity.password.present";
        }
        return account.hasPassword() ? "identity.second-factor.proof" : "identity.second-factor.proof.code";
    }
}
