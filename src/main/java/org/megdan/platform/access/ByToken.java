package org.megdan.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A program acts in a person's name by a token that the person made; the audit log tells by which. */
public record ByToken(UUID id, String name, boolean mayAct) {

    private static final String ATTRIBUTE = ByToken.class.getName();

    /** Said by whoever recognised the token. */
    public void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Empty where a person acts in a browser, or a part of Megdan by itself. */
    public static Optional<ByToken> now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                        && request.getRequest().getAttribute(ATTRIBUTE) instanceof ByToken token
                ? Optional.of(token)
                : Optional.empty();
    }
}
