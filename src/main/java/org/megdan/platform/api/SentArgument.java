package org.megdan.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Refusal;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads an act: a key of its own, JSON, not too long. */
class SentArgument implements HandlerMethodArgumentResolver {

    private static final int LONGEST = 256 * 1024;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sent.class;
    }

    @Override
    public Sent resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var key = request.getHeader("Idempotency-Key");
        if (key == null || !key.matches("[\\x21-\\x7e]{8,200}")) {
            throw new WrongRequest("api.refused.key", List.of());
        }
        var type = request.getContentType();
        if (type == null || !type.matches("(?i)application/([a-z-]+\\+)?json\\s*(;.*)?")) {
            throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "api.refused.type");
        }
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "api.refused.long", LONGEST / 1024);
        }
        return new Sent(request.getMethod(), request.getRequestURI(), key, body);
    }
}
