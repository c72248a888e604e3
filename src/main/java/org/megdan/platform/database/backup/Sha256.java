package org.megdan.platform.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What bytes hash to. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Copies all of it; the hash of what was copied. */
    static String copy(InputStream in, OutputStream out) throws IOException {
        var digest = digest();
        new DigestInputStream(in, digest).transferTo(out);
        return hex(digest);
    }

    static String of(InputStream in) throws IOException {
        return copy(in, OutputStream.nullOutputStream());
    }
}
