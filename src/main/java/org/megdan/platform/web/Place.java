package org.megdan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** From where somebody asks. One household has 2^64 addresses of IPv6, so there the network counts. */
public final class Place {

    private static final int NETWORK = 8;

    private Place() {}

    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static String of(String address) {
        var bytes = bytes(address);
        if (bytes.length <= 4) {
            return address;
        }
        return text(Arrays.copyOf(bytes, NETWORK)) + "::/64";
    }

    /** For a log that is kept: the neighbourhood, not the house. */
    public static String shortened(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var bytes = bytes(address);
        if (bytes.length == 0) {
            return "";
        }
        return bytes.length == 4
                ? address.substring(0, address.lastIndexOf('.')) + ".0/24"
                : text(Arrays.copyOf(bytes, 6)) + "::/48";
    }

    // never a name: looking one up would ask a stranger's name server
    private static byte[] bytes(String address) {
        if (!address.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%.*)?")) {
            return new byte[0];
        }
        try {
            var found = InetAddress.getByName(address);
            return found instanceof Inet6Address || found.getAddress().length == 4 ? found.getAddress() : new byte[0];
        } catch (UnknownHostException e) {
            return new byte[0];
        }
    }

    private static String text(byte[] network) {
        var text = new StringBuilder();
        for (int i = 0; i < network.length; i += 2) {
            text.append(i == 0 ? "" : ":")
                    .append(Integer.toHexString((network[i] & 0xff) << 8 | network[i + 1] & 0xff));
        }
        return text.toString();
    }
}
