package org.megdan.platform.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.accounts.Throttle;
import org.megdan.platform.identity.factors.Proofs;
import org.megdan.platform.identity.factors.TypedCode;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Place;
import org.springframework.stereotype.Component;

/** What somebody shows before a password is set: the present one, or a code where a second factor is all that there is. */
@Component
class PasswordProof {

    private final AccountRecords accounts;
    private final Throttle throttle;
    private final Proofs proofs;
    private final Layouts layouts;

    PasswordProof(AccountRecords accounts, Throttle throttle, Proofs proofs, Layouts layouts) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.proofs = proofs;
        this.layouts = layouts;
    }

    FormErrors wrong(AccountRow account, PasswordForm form, HttpServletRequest request) {
        if (account.hasPassword()) {
            return error(
                    "present", wrongPresent(account, Objects.requireNonNullElse(form.present(), ""), request), request);
        }
        return account.hasSecondFactor() ? error("code", wrongCode(account, form, request), request) : FormErrors.NONE;
    }

    private String wrongPresent(AccountRow account, String present, HttpServletRequest request) {
        if (!throttle.allowsPassword(Place.of(request), account.email(), present)) {
            return "identity.sign-in.slowly";
        }
        return accounts.isPasswordOf(account.id(), present) ? "" : "identity.password.present-wrong";
    }

    private String wrongCode(AccountRow account, PasswordForm form, HttpServletRequest request) {
        return switch (proofs.checkCode(account.id(), TypedCode.of(form.code()), request)) {
            case GOOD -> "";
            case WRONG -> "identity.password.code-wrong";
            case TOO_OFTEN -> "identity.code.slowly";
            case STOPPED -> "identity.code.stopped";
        };
    }

    private FormErrors error(String field, String key, HttpServletRequest request) {
        return key.isEmpty()
                ? FormErrors.NONE
                : FormErrors.of(field, layouts.of(request).t(key));
    }
}
