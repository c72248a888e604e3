package org.megdan.platform.witness;

import java.util.List;

/**
 * What a check of the log found first.
 *
 * @param isWhole whether all that can be asked is proven: every entry is what was signed, every witness that is named has signed it
 * @param key of the sentence that says it, with its arguments
 */
public record LogReport(boolean isWhole, String key, List<Object> arguments) {

    static LogReport whole(String key, Object... arguments) {
        return new LogReport(true, key, List.of(arguments));
    }

    static LogReport broken(String key, Object... arguments) {
        return new LogReport(false, key, List.of(arguments));
    }
}
