package org.megdan.platform.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Leaves with the request the question who is looking. Runs behind the sign-in chain, in which an authentication is named by
 * the id of its account. The question costs its query only on pages that ask it.
 */
class ViewerFilter implements Filter {

    private final ObjectProvider<Viewers> viewers;
    private final StrongRights strong;

    ViewerFilter(ObjectProvider<Viewers> viewers, StrongRights strong) {
        this.viewers = viewers;
        this.strong = strong;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // an error page is asked for after the chain has let go of its context
        var context = SecurityContextHolder.getDeferredContext();
        CurrentViewer.askLater(
                (HttpServletRequest) request, () -> viewer(context.get().getAuthentication()));
        chain.doFilter(request, response);
    }

    private Viewer viewer(@Nullable Authentication authentication) {
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Viewer.ANYONE;
        }
        var viewer = viewers.getObject().viewerOf(UUID.fromString(authentication.getName()));
        var hasTwoFactors = authentication.getAuthorities().stream()
                .anyMatch(authority -> StrongRights.TWO_FACTORS.equals(authority.getAuthority()));
        return strong.within(viewer, hasTwoFactors);
    }
}
