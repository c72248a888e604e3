package org.megdan.core.measures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What narrows a meter: named values, written as in an address ({@code plan=…&municipality=…}). Each meter names its own. */
public record Filter(Map<String, String> values) {

    public static final Filter NONE = new Filter(Map.of());

    public Filter {
        values = Map.copyOf(values);
    }

    public static Filter of(String name, String value) {
        return new Filter(Map.of(name, value));
    }

    /** Pairs without a name or a value are left out. */
    public static Filter read(String written) {
        var values = new TreeMap<String, String>();
        for (var pair : written.split("&", -1)) {
            var sign = pair.indexOf('=');
            if (sign > 0 && sign < pair.length() - 1) {
                values.put(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
            }
        }
        return new Filter(values);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The ids under the name, separated by commas; none when the name is absent. */
    public List<UUID> ids(String name) {
        return find(name).stream()
                .flatMap(all -> Arrays.stream(all.split(",", -1)))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
    }

    @Override
    @JsonValue
    public String toString() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8);
    }
}
