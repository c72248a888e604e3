package org.megdan.platform.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What an act came to.
 *
 * @param location address of what was made, null when nothing was
 */
public record Done(HttpStatus status, @Nullable String location, Object body) {

    public static Done made(String location, Object body) {
        return new Done(HttpStatus.CREATED, location, body);
    }

    public static Done of(Object body) {
        return new Done(HttpStatus.OK, null, body);
    }
}
