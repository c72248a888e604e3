package org.megdan.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which the site is known, from configuration and never from a request's headers. */
@Component
public class PublicAddress {

    private final String base;

    public PublicAddress(
            @Value("${megdan.public-address:}") String configured, @Value("${server.port:8080}") int port) {
        this.base = configured.isBlank() ? "http://localhost:" + port : configured.replaceFirst("/+$", "");
    }

    /** Without a slash at the end, such as {@code https://megdan.example.bg}. */
    public String base() {
        return base;
    }

    public boolean isSecure() {
        return base.startsWith("https://");
    }
}
