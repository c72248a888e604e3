package org.megdan.platform.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.accounts.Place;
import org.megdan.platform.identity.accounts.Throttle;
import org.megdan.platform.identity.chain.SignInLog;
import org.megdan.platform.identity.chain.SignIns;
import org.springframework.stereotype.Component;

/** What follows a code: only now is the owner known at this place. */
@Component
class CodeSignIn {

    private final AccountRecords accounts;
    private final Throttle throttle;
    private final SignIns signIns;
    private final SignInLog log;

    CodeSignIn(AccountRecords accounts, Throttle throttle, SignIns signIns, SignInLog log) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.signIns = signIns;
        this.log = log;
    }

    String complete(UUID account, HttpServletRequest request, HttpServletResponse response) {
        accounts.find(account).ifPresent(owner -> throttle.remember(account, Place.of(request), owner.email()));
        return signIns.completeWithCode(account, request, response);
    }

    void failed(UUID account, HttpServletRequest request) {
        log.codeFailed(account, request);
    }
}
