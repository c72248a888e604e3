package org.megdan.platform.identity.chain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.megdan.platform.access.Wish;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The last step of every way to sign in. */
@Component
public class SignIns {

    public static final String CODE = "/sign-in/code";
    private static final String HOME = "/my";

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy freshSession;
    private final Opening opening;

    SignIns(SecurityContextRepository contexts, SessionAuthenticationStrategy freshSession, Opening opening) {
        this.contexts = contexts;
        this.freshSession = freshSession;
        this.opening = opening;
    }

    /**
     * Signs in under a new session id; the address to go to, which is where the person was going. Whoever has a second factor
     * is led to show it, and until then is nobody.
     */
    public String complete(UUID account, HttpServletRequest request, HttpServletResponse response) {
        var isHalf = opening.isHalf(account, request);
        var token = new AccountToken(account, false);
        request.getSession();
        freshSession.onAuthentication(token, request, response);
        contexts.saveContext(new SecurityContextImpl(token), request, response);
        return isHalf ? CODE : wish(request, response);
    }

    /** The second factor was shown as well. */
    public String completeWithCode(UUID account, HttpServletRequest request, HttpServletResponse response) {
        Opening.proveTwice(request);
        return complete(account, request, response);
    }

    public static String wish(HttpServletRequest request, HttpServletResponse response) {
        var wish = Wish.take(request, response);
        return wish == null ? HOME : wish;
    }
}
