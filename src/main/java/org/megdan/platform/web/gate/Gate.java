package org.megdan.platform.web.gate;

import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.megdan.platform.database.room.DiskRoom;
import org.megdan.platform.web.SafeHeaders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Builds the gate into the server, in front of the cache of public pages. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Gate implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String FEW_BYTES = "16";

    private final SafeHeaders safety;
    private final DiskRoom room;
    private final BodySizes sizes;
    private final List<String> proxies;

    /** @param proxies addresses of the proxies whose word about the asker counts; none by default */
    Gate(SafeHeaders safety, DiskRoom room, BodySizes sizes, @Value("${megdan.proxies:}") List<String> proxies) {
        this.safety = safety;
        this.room = room;
        this.sizes = sizes;
        this.proxies = proxies;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        var valves = new ArrayList<Valve>();
        Proxies.valve(proxies).ifPresent(valves::add);
        valves.add(new HeaderValve(safety));
        valves.add(new BodyValve(room, sizes));
        factory.addEngineValves(valves.toArray(Valve[]::new));
        factory.addConnectorCustomizers(Gate::hurryChunks);
        factory.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(PlainErrors.class.getName()));
    }

    /** What stands around chunks is read by the server itself, a byte at a time if need be, where no {@link Pace} is kept. */
    private static void hurryChunks(Connector connector) {
        connector.setProperty("maxExtensionSize", FEW_BYTES);
        connector.setProperty("maxTrailerSize", FEW_BYTES);
    }
}
