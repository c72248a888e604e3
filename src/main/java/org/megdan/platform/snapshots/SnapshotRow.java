package org.megdan.platform.snapshots;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Language;

/** A publication in a list. */
public record SnapshotRow(
        SnapshotId id,
        String title,
        Language language,
        String sha256,
        Instant publishedAt,
        @Nullable SnapshotId supersedes) {}
