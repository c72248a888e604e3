package org.megdan.platform.identity.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.accounts.Throttle;
import org.megdan.platform.web.Place;
import org.springframework.stereotype.Component;

/** What somebody shows of themselves beside being known: a code of the app, a recovery code or, where it will do, the password. */
@Component
public class Proofs {

    public enum Answer {
        GOOD,
        WRONG,
        TOO_OFTEN,
        STOPPED
    }

    private final SecondFactors factors;
    private final AccountRecords accounts;
    private final Throttle throttle;
    private final WrongCodes wrong;

    Proofs(SecondFactors factors, AccountRecords accounts, Throttle throttle, WrongCodes wrong) {
        this.factors = factors;
        this.wrong = wrong;
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /** A code alone. Wrong and used are the same answer. */
    public Answer checkCode(UUID account, TypedCode typed, HttpServletRequest request) {
        var place = Place.of(request);
        if (typed.isOfApp() && wrong.areTooMany(account) && !throttle.isKnown(place, account)) {
            return Answer.STOPPED;
        }
        var mayTry = typed.isOfApp() ? throttle.allowsCode(place, account) : throttle.allowsRecoveryCode(place);
        if (!mayTry) {
            return Answer.TOO_OFTEN;
        }
        return factors.accept(account, typed) ? Answer.GOOD : Answer.WRONG;
    }

    /** A code, or the password of the account. */
    public Answer check(UUID account, String typed, HttpServletRequest request) {
        var byCode = checkCode(account, TypedCode.of(typed), request);
        if (byCode != Answer.WRONG || TypedCode.of(typed).isOfApp()) {
            return byCode;
        }
        var email = accounts.find(account).orElseThrow().email();
        if (!throttle.allowsPassword(Place.of(request), email, typed)) {
            return Answer.TOO_OFTEN;
        }
        return accounts.isPasswordOf(account, typed) ? Answer.GOOD : Answer.WRONG;
    }
}
