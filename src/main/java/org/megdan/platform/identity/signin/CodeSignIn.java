package org.megdan.platform.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewers;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.accounts.Throttle;
import org.megdan.platform.identity.chain.SignInLog;
import org.megdan.platform.identity.chain.SignIns;
import org.megdan.platform.identity.factors.Proofs;
import org.megdan.platform.identity.factors.TypedCode;
import org.megdan.platform.web.Place;
import org.springframework.stereotype.Component;

/** A code, and what follows one that holds: only now is the owner known at this place. */
@Component
class CodeSignIn {

    private final Proofs proofs;
    private final Viewers viewers;
    private final AccountRecords accounts;
    private final Throttle throttle;
    private final SignIns signIns;
    private final SignInLog log;

    CodeSignIn(
            Proofs proofs,
            Viewers viewers,
            AccountRecords accounts,
            Throttle throttle,
            SignIns signIns,
            SignInLog log) {
        this.proofs = proofs;
        this.viewers = viewers;
        this.accounts = accounts;
        this.throttle = throttle;
        this.signIns = signIns;
        this.log = log;
    }

    String complete(UUID account, HttpServletRequest request, HttpServletResponse response) {
        accounts.find(account).ifPresent(owner -> throttle.remember(account, Place.of(request), owner.email()));
        return signIns.completeWithCode(account, request, response);
    }

    /** Asked in the name of the owner, who is nobody yet. */
    Proofs.Answer check(UUID account, TypedCode typed, HttpServletRequest request) {
        var answer = Acting.as(viewers.viewerOf(account), () -> proofs.checkCode(account, typed, request));
        if (answer == Proofs.Answer.WRONG) {
            log.codeFailed(account, request);
        }
        return answer;
    }
}
