package org.megdan.platform.web.health;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the process measures of itself, for a monitor on the same machine; to anyone else there is no such page. */
@Component
class Figures {

    private final ObjectProvider<PrometheusMeterRegistry> registry;

    Figures(ObjectProvider<PrometheusMeterRegistry> registry) {
        this.registry = registry;
    }

    String text() {
        return registry.getObject().scrape();
    }

    /** A proxy on this machine speaks for somebody else. */
    boolean mayBeSeenBy(HttpServletRequest request) {
        if (registry.getIfAvailable() == null
                || request.getHeader("X-Forwarded-For") != null
                || request.getHeader("Forwarded") != null) {
            return false;
        }
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
