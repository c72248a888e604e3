package org.megdan.platform.identity.chain;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.sessions.HalfOpen;
import org.megdan.platform.identity.sessions.SessionKeys;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How far a session opens for whoever has proved who they are: the one place where every way of signing in ends. */
@Component
class Opening {

    private static final String PROVED_TWICE = Opening.class.getName();

    private final AccountRecords accounts;
    private final Clock clock;

    Opening(AccountRecords accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Said of the request by whoever has seen a second proof in it. */
    static void proveTwice(HttpServletRequest request) {
        request.setAttribute(PROVED_TWICE, true);
    }

    /** Said of the running request; without one nothing is proved. */
    static void proveTwice() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes running) {
            proveTwice(running.getRequest());
        }
    }

    /** Whether a second factor is still to be shown. */
    boolean isHalf(UUID account, HttpServletRequest request) {
        return !isProvedTwice(request)
                && accounts.find(account).filter(AccountRow::hasSecondFactor).isPresent();
    }

    void open(UUID account, HttpServletRequest request) {
        if (isHalf(account, request)) {
            SessionKeys.openHalf(request, HalfOpen.from(account, clock.instant()));
        } else {
            SessionKeys.open(request, account, isProvedTwice(request), clock.instant());
        }
    }

    private static boolean isProvedTwice(HttpServletRequest request) {
        return request.getAttribute(PROVED_TWICE) != null;
    }
}
