package org.megdan.platform.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds every handler to its declared rule. Whoever is not signed in is asked to, a program for its token; whoever is and
 * lacks the right gets the same answer as for an address that does not exist.
 */
class AccessRules implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(AccessRules.class);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        var rule = AccessRule.of(method.getMethod(), method.getBeanType());
        if (rule.isEmpty()) {
            log.error("No access rule on {}: refused", method.getShortLogMessage());
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (rule.get() instanceof AccessRule.Anyone) {
            return true;
        }
        var viewer = CurrentViewer.of(request);
        if (rule.get().admits(viewer)) {
            return true;
        }
        if (viewer.isSignedIn()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return isForPrograms(request) ? askForToken(response) : askToSignIn(request, response);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static boolean askForToken(HttpServletResponse response) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }

    private boolean askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("POST")) {
            // what was typed would be lost on the way: the page of the refusal gives it back
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Wish.remember(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/sign-in");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return false;
    }
}
