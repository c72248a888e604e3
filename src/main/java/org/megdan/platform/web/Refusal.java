package org.megdan.platform.web;

import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * An act that can't be done, told in the reader's language. The message key names a text that says what, why and what was
 * kept.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient HttpStatus status;
    private final String key;
    private final transient Object[] arguments;

    public Refusal(HttpStatus status, String key, Object... arguments) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.arguments = arguments;
    }

    public HttpStatus status() {
        return status;
    }

    public String key() {
        return key;
    }

    /** What a program is told besides the sentence. */
    public Map<String, Object> details() {
        return Map.of();
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
