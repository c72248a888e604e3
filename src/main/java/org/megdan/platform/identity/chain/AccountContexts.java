package org.megdan.platform.identity.chain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.identity.sessions.SessionKeys;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.stereotype.Component;

/** Keeps in the session who signed in, by the id of the account, or who has still a second factor to show. */
@Component
class AccountContexts implements SecurityContextRepository {

    private final Opening opening;

    AccountContexts(Opening opening) {
        this.opening = opening;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(
                () -> {
                    var session = request.getSession(false);
                    var account = account(session);
                    return session == null || account == null
                            ? SecurityContextHolder.createEmptyContext()
                            : new SecurityContextImpl(new AccountToken(account, SessionKeys.hasTwoFactors(session)));
                },
                () -> account(request.getSession(false)) == null);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder pair) {
        return loadDeferredContext(pair.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication == null) {
            var session = request.getSession(false);
            if (session != null) {
                session.removeAttribute(SessionKeys.ACCOUNT);
            }
        } else {
            opening.open(account(authentication), request);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return account(request.getSession(false)) != null;
    }

    /** A passkey names its owner by the bytes of the account's id. */
    static UUID account(Authentication authentication) {
        if (authentication.getPrincipal() instanceof PublicKeyCredentialUserEntity owner) {
            var bytes = ByteBuffer.wrap(owner.getId().getBytes());
            return new UUID(bytes.getLong(), bytes.getLong());
        }
        return UUID.fromString(authentication.getName());
    }

    private static @Nullable UUID account(@Nullable HttpSession session) {
        return session != null && session.getAttribute(SessionKeys.ACCOUNT) instanceof UUID account ? account : null;
    }

    private static final class Deferred implements DeferredSecurityContext {

        private final Supplier<SecurityContext> source;
        private final Supplier<Boolean> isNew;
        private @Nullable SecurityContext loaded;

        private Deferred(Supplier<SecurityContext> source, Supplier<Boolean> isNew) {
            this.source = source;
            this.isNew = isNew;
        }

        @Override
        public SecurityContext get() {
            var known = loaded;
            if (known == null) {
                known = source.get();
                loaded = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return isNew.get();
        }
    }
}
