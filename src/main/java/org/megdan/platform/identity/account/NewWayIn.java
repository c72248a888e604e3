package org.megdan.platform.identity.account;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What somebody was about to do when they were asked to prove who they are, by the word in the address. */
enum NewWayIn {
    SECOND_FACTOR("second-factor", "/account/second-factor"),
    PASSKEY("passkey", "/account#passkeys"),
    PASSWORD("password", "/account#password"),
    PROVIDER("provider", "/account#provider");

    private final String word;
    private final String path;

    NewWayIn(String word, String path) {
        this.word = word;
        this.path = path;
    }

    String word() {
        return word;
    }

    /** Where it is done. */
    String path() {
        return path;
    }

    static NewWayIn of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(way -> way.word.equals(word))
                .findFirst()
                .orElse(PASSKEY);
    }
}
