package org.megdan.testing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** An app for codes on somebody's telephone, written apart from the server's own arithmetic. */
public record Authenticator(byte[] secret, List<String> recoveryCodes) {

    /** Takes the key from the page as a person without a camera would. */
    public static Authenticator of(String typed) {
        return new Authenticator(Base32.decode(typed.replaceAll("\\s", "")), List.of());
    }

    /** Switches the second factor of whoever is signed in on, with the code of half a minute ago. */
    public static Authenticator enrol(Visitor visitor) {
        var page = visitor.get("/account/second-factor");
        var app = of(page.page().select("#secret").text());
        var told = visitor.submit(page, "/account/second-factor", Map.of("code", app.code(-1)));
        if (told.status() == 422) {
            // half a minute has just ended
            told = visitor.submit(page, "/account/second-factor", Map.of("code", app.code(-1)));
        }
        if (told.status() != 200) {
            throw new AssertionError("not switched on: " + told.status());
        }
        return new Authenticator(
                app.secret(), told.page().select("#recovery-codes li").eachText());
    }

    /** What it shows, so many half minutes from now. */
    public String code(int steps) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            long step = Instant.now().getEpochSecond() / 30 + steps;
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int at = hash[19] & 15;
            int number = (hash[at] & 127) << 24
                    | (hash[at + 1] & 255) << 16
                    | (hash[at + 2] & 255) << 8
                    | hash[at + 3] & 255;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
