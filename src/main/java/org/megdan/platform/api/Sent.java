package org.megdan.platform.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** An act as a program sent it; a handler asks for it as a parameter and hands it to {@link Acts}. */
public record Sent(String method, String path, String key, byte[] body) {

    /** Tells whether two requests ask for the same. */
    byte[] fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((method + " " + path + "\n").getBytes(StandardCharsets.UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
