package org.megdan.platform.api;

import java.nio.charset.StandardCharsets;
import org.megdan.platform.hashes.Sha256;

/** An act as a program sent it; a handler asks for it as a parameter and hands it to {@link Acts}. */
public record Sent(String method, String path, String key, byte[] body) {

    /** Tells whether two requests ask for the same. */
    byte[] fingerprint() {
        var digest = Sha256.digest();
        digest.update((method + " " + path + "\n").getBytes(StandardCharsets.UTF_8));
        return digest.digest(body);
    }
}
