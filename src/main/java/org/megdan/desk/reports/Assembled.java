package org.megdan.desk.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A report put together from the records of this moment, and the text that would be published. */
public record Assembled(YearReport content, String json) {

    static Assembled of(YearReport content) {
        return new Assembled(content, ReportJson.write(content));
    }

    /** Tells whether two looks at the records saw the same. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
