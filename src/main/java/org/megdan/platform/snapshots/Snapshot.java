package org.megdan.platform.snapshots;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.snapshots.Publication.Attachment;
import org.megdan.platform.web.Language;

/**
 * A published document as it stands for ever.
 *
 * @param sha256 of the content in UTF-8, in hexadecimal; anyone can compute it again
 * @param supersededBy the correction that came after it, null for none
 * @param redactedAt when the name of an erased person was last taken out of it, null for never; the hash is of what is left
 */
public record Snapshot(
        SnapshotId id,
        String kind,
        UUID subject,
        String title,
        Language language,
        String content,
        String sha256,
        Instant publishedAt,
        @Nullable UUID publishedBy,
        @Nullable SnapshotId supersedes,
        @Nullable SnapshotId supersededBy,
        @Nullable Instant redactedAt,
        List<Attachment> attachments) {}
