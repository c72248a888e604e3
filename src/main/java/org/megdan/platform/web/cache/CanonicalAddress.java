package org.megdan.platform.web.cache;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** One page has one address worth keeping it under; other spellings of it could be made without end. */
final class CanonicalAddress {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern LIKE_AN_ID = Pattern.compile("(?i)[0-9a-f]+(-[0-9a-f]+){4}");
    private static final Pattern ODD_NUMBER = Pattern.compile("(?i)[+-].*|0[0-9]+|0x[0-9a-f]*");

    private CanonicalAddress() {}

    static boolean is(String path) {
        for (var part : path.split("/")) {
            if (ODD_NUMBER.matcher(part).matches()
                    || LIKE_AN_ID.matcher(part).matches() && !ID.matcher(part).matches()) {
                return false;
            }
        }
        if (path.indexOf('%') < 0) {
            return path.indexOf(';') < 0 && !path.contains("//");
        }
        try {
            return UriUtils.encodePath(UriUtils.decode(path, StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                    .equals(path);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
