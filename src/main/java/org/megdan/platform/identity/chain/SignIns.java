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

    private static final String HOME = "/my";

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy freshSession;

    SignIns(SecurityContextRepository contexts, SessionAuthenticationStrategy freshSession) {
        this.contexts = contexts;
        this.freshSession = freshSession;
    }

    /** Signs in under a new session id; the address to go to, which is where the person was going. */
    public String complete(UUID account, HttpServletRequest request, HttpServletResponse response) {
        var token = new AccountToken(account);
        request.getSession();
        freshSession.onAuthentication(token, request, response);
        contexts.saveContext(new SecurityContextImpl(token), request, response);
        return wish(request, response);
    }

    public static String wish(HttpServletRequest request, HttpServletResponse response) {
        var wish = Wish.take(request, response);
        return wish == null ? HOME : wish;
    }
}
