package org.megdan.platform.snapshots;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.files.ContentHash;
import org.megdan.platform.web.Language;

/**
 * What is about to be published for good.
 *
 * @param kind one word for what it is, such as {@code yearly-report}
 * @param subject what it is about, such as the plan
 * @param content JSON, kept to the letter
 * @param by the account that publishes, null for the system
 * @param supersedes the publication of the same kind and subject that this one corrects, null for none
 */
public record Publication(
        String kind,
        UUID subject,
        String title,
        Language language,
        String content,
        @Nullable UUID by,
        @Nullable SnapshotId supersedes,
        List<Attachment> attachments) {

    public Publication {
        attachments = List.copyOf(attachments);
    }

    /** A kept file that belongs to the publication, such as its PDF; it stays as long as the publication. */
    public record Attachment(ContentHash hash, String name, String mediaType) {}
}
