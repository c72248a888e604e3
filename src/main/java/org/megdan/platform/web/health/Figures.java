package org.megdan.platform.web.health;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.catalina.Globals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the process measures of itself, for a monitor on the same machine; to anyone else there is no such page. */
@Component
class Figures {

    private static final List<String> FORWARDING = List.of(
            "Forwarded",
            "Via",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-By",
            "X-Real-IP");

    private final ObjectProvider<PrometheusMeterRegistry> registry;

    Figures(ObjectProvider<PrometheusMeterRegistry> registry) {
        this.registry = registry;
    }

    String text() {
        return registry.getObject().scrape();
    }

    /** A proxy on this machine speaks for somebody else. */
    boolean mayBeSeenBy(HttpServletRequest request) {
        if (registry.getIfAvailable() == null || wasPassedOn(request)) {
            return false;
        }
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    // what the gate took from the headers it notes down instead
    private static boolean wasPassedOn(HttpServletRequest request) {
        return request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) != null
                || FORWARDING.stream().anyMatch(header -> request.getHeader(header) != null);
    }
}
