package org.megdan.platform.files;

import java.security.MessageDigest;
import org.megdan.platform.hashes.Sha256;

/** SHA-256 of a file's bytes in hexadecimal: what the file is called in the store. */
public record ContentHash(String hex) {

    public ContentHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256");
        }
    }

    static ContentHash of(MessageDigest digest) {
        return new ContentHash(Sha256.hex(digest));
    }

    @Override
    public String toString() {
        return hex;
    }
}
