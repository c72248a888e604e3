package org.megdan.desk.membership.code;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.hashes.Sha256;

/**
 * One version of the code of ethics.
 *
 * @param decision by which it was adopted, null for a draft
 * @param sha256 of {@link #text}, null for a draft
 */
public record Code(
        UUID id,
        int number,
        String title,
        int lock,
        @Nullable UUID decision,
        @Nullable String sha256,
        @Nullable Instant adoptedAt,
        List<String> paragraphs) {

    public Code {
        paragraphs = List.copyOf(paragraphs);
    }

    public boolean isDraft() {
        return adoptedAt == null;
    }

    /** The bytes that are signed: the title, then each paragraph behind its number, every one on a line of its own, in UTF-8. */
    public String text() {
        var text = new StringBuilder(title).append('\n');
        for (int i = 0; i < paragraphs.size(); i++) {
            text.append(i + 1).append(". ").append(paragraphs.get(i)).append('\n');
        }
        return text.toString();
    }

    String fingerprint() {
        return Sha256.hex(text());
    }

    public String path() {
        return "/members/code/" + number;
    }
}
