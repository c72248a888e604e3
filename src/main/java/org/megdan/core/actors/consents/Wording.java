package org.megdan.core.actors.consents;

import java.time.Instant;
import java.util.UUID;
import org.megdan.platform.web.Language;

/**
 * The exact words that people agree to, in a version that never changes.
 *
 * @param hash SHA-256 of both texts with an empty line between them, in hexadecimal digits
 */
public record Wording(UUID id, String purpose, int number, String bg, String en, String hash, Instant since) {

    public String text(Language language) {
        return language == Language.BG ? bg : en;
    }
}
