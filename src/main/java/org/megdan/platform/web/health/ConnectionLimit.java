package org.megdan.platform.web.health;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * No more connections than files may be open: the database, the index and stored files need theirs. Who comes later waits at
 * the door instead of taking the last one.
 */
@Component
class ConnectionLimit implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int MOST = 8_192;
    private static final int FEWEST = 64;
    private static final int FOR_THE_REST = 250;
    private static final int REQUESTS_A_CONNECTION = 10_000;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                protocol.setMaxConnections(limit(filesLeft()));
            }
            connector.setProperty("maxKeepAliveRequests", Integer.toString(REQUESTS_A_CONNECTION));
        });
    }

    static int limit(long filesLeft) {
        return (int) Math.clamp(filesLeft - FOR_THE_REST, FEWEST, MOST);
    }

    /** Libraries are open by now. */
    private static long filesLeft() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getMaxFileDescriptorCount() - system.getOpenFileDescriptorCount()
                : MOST;
    }
}
