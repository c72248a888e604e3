package org.megdan.platform.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.megdan.platform.access.CurrentViewer;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.Fresh;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** What may be kept: a whole answer of an {@code @Open} handler to a stranger that sets no cookie and forbids no keeping. */
@Component
class KeepablePages {

    boolean mayKeep(HttpServletRequest request, HttpServletResponse response) {
        return response.getStatus() == HttpServletResponse.SC_OK
                && response.getContentType() != null
                && response.getHeader(HttpHeaders.SET_COOKIE) == null
                && response.getHeader(HttpHeaders.CONTENT_DISPOSITION) == null
                && request.getAttribute(Fresh.THIS_TIME) == null
                && !CurrentViewer.of(request).isSignedIn()
                && request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                && carries(handler, Open.class)
                && !carries(handler, Fresh.class);
    }

    private static boolean carries(HandlerMethod handler, Class<? extends java.lang.annotation.Annotation> mark) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), mark)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), mark);
    }
}
