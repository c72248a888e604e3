package org.megdan.platform.web.health;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures for a monitor on the same machine; to anyone else there is no such page. */
@Open
@Fresh
@RestController
class MetricsController {

    private final ObjectProvider<PrometheusMeterRegistry> registry;

    MetricsController(ObjectProvider<PrometheusMeterRegistry> registry) {
        this.registry = registry;
    }

    @GetMapping("/metrics")
    ResponseEntity<String> show(HttpServletRequest request) {
        var figures = registry.getIfAvailable();
        if (figures == null || !isFromThisMachine(request)) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
                .cacheControl(CacheControl.noStore())
                .body(figures.scrape());
    }

    /** A proxy on this machine speaks for somebody else. */
    private static boolean isFromThisMachine(HttpServletRequest request) {
        if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
            return false;
        }
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
