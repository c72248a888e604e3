package org.megdan.platform.web.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps what was rendered for a stranger, for {@link PageCacheValve} to hand out. Few pages are rendered at a time: more at once
 * would be no faster, and each holds memory. Who waited for a page that somebody else has rendered meanwhile gets that one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PageCacheFilter extends OncePerRequestFilter {

    private static final int SECONDS_OF_PATIENCE = 20;

    private final PageCache cache;
    private final KeepablePages keepable;
    private final KeptAnswers answers;
    private final Semaphore rendering =
            new Semaphore(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()), true);

    PageCacheFilter(PageCache cache, KeepablePages keepable, KeptAnswers answers) {
        this.cache = cache;
        this.keepable = keepable;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!cache.mayServe(request)) {
            chain.doFilter(request, response);
            return;
        }
        var wrapped = new ContentCachingResponseWrapper(response);
        var page = inTurn(request, wrapped, chain);
        if (page != null) {
            answers.write(page, request, response);
        } else {
            wrapped.copyBodyToResponse();
        }
    }

    /** Null when the answer is not to be kept; nothing is written to whoever asks while others wait. */
    private @Nullable KeptPage inTurn(
            HttpServletRequest request, ContentCachingResponseWrapper response, FilterChain chain)
            throws ServletException, IOException {
        if (!isMyTurn()) {
            response.setHeader("Retry-After", "5");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return null;
        }
        try {
            var meanwhile = cache.find(request);
            return meanwhile == null ? render(request, response, chain) : meanwhile;
        } finally {
            rendering.release();
        }
    }

    private @Nullable KeptPage render(
            HttpServletRequest request, ContentCachingResponseWrapper response, FilterChain chain)
            throws ServletException, IOException {
        long version = cache.version();
        chain.doFilter(request, response);
        if (!keepable.mayKeep(request, response)) {
            return null;
        }
        int level = request.getQueryString() == null ? KeptPage.SMALL : KeptPage.SOON;
        var page = KeptPage.of(version, response.getContentType(), response.getContentAsByteArray(), level);
        cache.keep(request, page);
        return page;
    }

    private boolean isMyTurn() {
        try {
            return rendering.tryAcquire(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
