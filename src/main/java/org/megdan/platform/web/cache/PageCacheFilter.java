package org.megdan.platform.web.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers strangers from the cache of public pages, in front of the security chain: a hit does no other work. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PageCacheFilter extends OncePerRequestFilter {

    private final PageCache cache;
    private final KeepablePages keepable;
    private final SafeHeaders safety;

    PageCacheFilter(PageCache cache, KeepablePages keepable, SafeHeaders safety) {
        this.cache = cache;
        this.keepable = keepable;
        this.safety = safety;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!cache.mayServe(request)) {
            chain.doFilter(request, response);
            return;
        }
        var kept = cache.find(request);
        if (kept == null) {
            kept = render(request, response, chain);
        }
        if (kept != null) {
            write(kept, request, response);
        }
    }

    private @Nullable KeptPage render(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long version = cache.version();
        var wrapped = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, wrapped);
        if (!keepable.mayKeep(request, wrapped)) {
            wrapped.copyBodyToResponse();
            return null;
        }
        var page = KeptPage.of(version, wrapped.getContentType(), wrapped.getContentAsByteArray());
        cache.keep(request, page);
        return page;
    }

    private void write(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        safety.write(response);
        response.setHeader(HttpHeaders.ETAG, page.etag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Accept-Language, Cookie");
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(page.etag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.contentType());
        var accepts = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        byte[] body = page.gzip();
        if (accepts != null && accepts.contains("gzip")) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        } else {
            body = page.plain();
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
