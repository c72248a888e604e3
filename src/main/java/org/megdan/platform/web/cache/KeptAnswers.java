package org.megdan.platform.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.megdan.platform.web.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Hands out kept pages: under the headers of the gate, compressed if that is understood, not at all if it is known. */
@Component
class KeptAnswers {

    void write(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ETAG, page.etag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Accept-Language, Cookie");
        if (page.contentType().startsWith("image/")) {
            // a picture for anyone may stand on other sites
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(page.etag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.contentType());
        if (page.contentType().startsWith(MediaType.TEXT_HTML_VALUE)) {
            response.setHeader(
                    HttpHeaders.CONTENT_LANGUAGE, Languages.of(request).code());
        }
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
