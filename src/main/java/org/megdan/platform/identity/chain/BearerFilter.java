package org.megdan.platform.identity.chain;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.megdan.platform.access.ByToken;
import org.megdan.platform.identity.accounts.Throttle;
import org.megdan.platform.identity.tokens.KnownToken;
import org.megdan.platform.identity.tokens.TokenScope;
import org.megdan.platform.identity.tokens.Tokens;
import org.megdan.platform.web.Place;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Recognises the person behind a program's token. A token that holds no longer is told so, also where anyone may read. */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 200;

    private final Tokens tokens;
    private final Throttle throttle;
    private final HandlerExceptionResolver problems;

    BearerFilter(Tokens tokens, Throttle throttle, HandlerExceptionResolver problems) {
        this.tokens = tokens;
        this.throttle = throttle;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            try {
                recognise(header, request);
            } catch (Refusal refusal) {
                refuse(refusal, request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void recognise(String header, HttpServletRequest request) {
        var token = known(header, Place.of(request));
        if (!throttle.allowsToken(token.id())) {
            throw slowly();
        }
        var mayAct = token.scope() == TokenScope.ACT;
        if (!mayAct && !isReading(request)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "identity.refused.token-reads", token.name());
        }
        new ByToken(token.id(), token.name(), mayAct).mark(request);
        // a token lies in a file: it never stands for two proofs
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(token.account(), false)));
    }

    private KnownToken known(String header, String place) {
        var isToken = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) && header.length() <= LONGEST;
        var found = isToken
                ? tokens.find(header.substring(SCHEME.length()).strip())
                : java.util.Optional.<KnownToken>empty();
        return found.orElseThrow(() -> throttle.allowsUnknownToken(place)
                ? new Refusal(HttpStatus.UNAUTHORIZED, "identity.refused.token")
                : slowly());
    }

    private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        if (refusal.status() == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        }
        problems.resolveException(request, response, null, refusal);
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static Refusal slowly() {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, "web.problem.429.detail");
    }
}
