package org.megdan.platform.web.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Keeps what was rendered for a stranger, for {@link PageCacheValve} to hand out. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PageCacheFilter extends OncePerRequestFilter {

    private final PageCache cache;
    private final KeepablePages keepable;
    private final KeptAnswers answers;

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
        long version = cache.version();
        var wrapped = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, wrapped);
        if (keepable.mayKeep(request, wrapped)) {
            var page = KeptPage.of(version, wrapped.getContentType(), wrapped.getContentAsByteArray());
            cache.keep(request, page);
            answers.write(page, request, response);
        } else {
            wrapped.copyBodyToResponse();
        }
    }
}
