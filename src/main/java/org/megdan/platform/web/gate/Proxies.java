package org.megdan.platform.web.gate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;

/**
 * Who asks behind a proxy: the rightmost address that none of ours is. Only a request that comes from one of these
 * addresses is believed; what a stranger writes into the headers counts for nothing.
 */
final class Proxies {

    private Proxies() {}

    static Optional<RemoteIpValve> valve(List<String> addresses) {
        var known = addresses.stream()
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(Proxies::literal)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var valve = new RemoteIpValve();
        valve.setInternalProxies(known);
        valve.setProtocolHeader("X-Forwarded-Proto");
        return Optional.of(valve);
    }

    // as the server writes addresses, which for IPv6 is the long form
    private static String literal(String address) {
        if (!address.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            throw new IllegalArgumentException("megdan.proxies: not an address: " + address);
        }
        try {
            return InetAddress.getByName(address).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("megdan.proxies: not an address: " + address, e);
        }
    }
}
