package org.megdan.platform.identity.chain;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.megdan.platform.web.HeldBody;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files are taken from people who are signed in, and whole before anything is done with them: an act that takes long keeps
 * nobody else from sending. Of anybody else's nothing is read, and the connection ends with the answer.
 */
class UploadFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = HeldBody.of(request);
        // whoever only reads a page sends nothing that anybody looks for; it stays held
        if (body == null
                || request.getMethod().equals("GET")
                || request.getMethod().equals("HEAD")) {
            chain.doFilter(request, response);
            return;
        }
        try {
            if (!body.letIn(sender(), request::getParameterMap)) {
                return;
            }
        } catch (Refusal refusal) {
            refuse(refusal, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static String sender() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (known == null || !known.isAuthenticated()) {
            throw new Refusal(HttpStatus.FORBIDDEN, "web.problem.403.detail");
        }
        return AccountContexts.account(known).toString();
    }

    private static void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        // the way to the error page passes the chain again, and the form token is in what is not read
        CsrfFilter.skipRequest(request);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, refusal);
        request.getRequestDispatcher("/error").forward(request, response);
    }
}
