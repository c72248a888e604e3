package org.megdan.platform.identity.sessions;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** One open session. */
public record SessionRow(UUID handle, String device, Instant createdAt, Instant lastSeen, boolean isCurrent) {

    private static final Pattern BROWSER = Pattern.compile("(Edg|OPR|Firefox|Chrome|Safari)[^ /]*/");
    private static final Pattern SYSTEM = Pattern.compile("Android|iPhone|iPad|Windows|Mac OS X|Linux");

    /** Browser and system in short, such as "Firefox · Linux"; whatever was claimed when neither is known. */
    public String deviceName() {
        var browser = BROWSER.matcher(device);
        var system = SYSTEM.matcher(device);
        var first = browser.find() ? browser.group(1) : "";
        // every Edge and Opera also calls itself Chrome, and comes last
        if (device.contains(" Edg/")) {
            first = "Edge";
        } else if (device.contains(" OPR/")) {
            first = "Opera";
        }
        var second = system.find() ? system.group() : "";
        if (first.isEmpty() && second.isEmpty()) {
            return device.isBlank() ? "?" : device.substring(0, Math.min(device.length(), 60));
        }
        return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
    }
}
