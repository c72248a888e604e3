package org.megdan.platform.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.ContentVersion;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Languages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Public pages as compressed bytes, by address and language. A page is good for as long as the version of public content
 * and the day are those it was rendered under; nothing expires by guess.
 */
@Component
class PageCache {

    private static final int LONGEST_ADDRESS = 512;

    private final Cache<String, KeptPage> pages;
    /** Apart, since whoever asks decides how many there are. */
    private final Cache<String, KeptPage> answersToQueries;

    private final ContentVersion content;
    private final PageFiles files;
    private final Clock clock;
    private volatile Day today = new Day(0, 0, 0);

    PageCache(
            ContentVersion content,
            PageFiles files,
            Clock clock,
            @Value("${megdan.page-cache.megabytes:24}") int megabytes) {
        this.content = content;
        this.files = files;
        this.clock = clock;
        long bytes = megabytes * 1024L * 1024L;
        this.pages = ofAtMost(bytes - bytes / 4);
        this.answersToQueries = ofAtMost(bytes / 4);
    }

    private static Cache<String, KeptPage> ofAtMost(long bytes) {
        return Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String address, KeptPage page) -> page.weight() + 2 * address.length())
                .build();
    }

    private Cache<String, KeptPage> pagesLike(HttpServletRequest request) {
        return request.getQueryString() == null ? pages : answersToQueries;
    }

    /** Only what any stranger would be shown: no session, no other method than GET. */
    boolean mayServe(HttpServletRequest request) {
        // a request line too broken to be read has neither method nor address
        return "GET".equals(request.getMethod())
                && request.getRequestURI() != null
                && !hasSession(request)
                && address(request).length() < LONGEST_ADDRESS;
    }

    @Nullable
    KeptPage find(HttpServletRequest request) {
        var kept = pagesLike(request).getIfPresent(key(request));
        return kept != null && kept.version() == version() ? kept : null;
    }

    void keep(HttpServletRequest request, KeptPage page) {
        if (!CanonicalAddress.is(request.getRequestURI())) {
            return;
        }
        pagesLike(request).put(key(request), page);
        // a change between the two leads to a folder that is left behind, never to an old page in the new one
        var folder = files.current();
        if (folder != null && request.getQueryString() == null && page.version() == version()) {
            files.keep(folder, Languages.of(request), request.getRequestURI(), page);
        }
    }

    /** Read before a page's queries, so that a change in between makes the page old rather than wrong. */
    long version() {
        return content.current() * 100_000 + day();
    }

    /** Asked at every request: the calendar is, once a day. */
    private long day() {
        long now = clock.millis();
        var known = today;
        if (now < known.from() || now >= known.until()) {
            var day = Language.today(clock);
            known = new Day(day.toEpochDay(), start(day), start(day.plusDays(1)));
            today = known;
        }
        return known.number();
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(Language.ZONE).toInstant().toEpochMilli();
    }

    /** @param from and until: milliseconds of the epoch */
    private record Day(long number, long from, long until) {}

    private static String key(HttpServletRequest request) {
        return Languages.of(request).code() + " " + address(request);
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static boolean hasSession(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (!cookie.getName().equals(Languages.COOKIE)) {
                    return true;
                }
            }
        }
        return request.getHeader("Authorization") != null;
    }
}
