package org.megdan.desk.reports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.snapshots.SnapshotId;

/**
 * A report as it is kept for writing.
 *
 * @param slug the strategy's part of the address, {@code title} its name
 * @param figures of the publication that counts
 * @param snapshot the publication that counts, null for a draft that was never published
 */
public record ReportRow(
        UUID id,
        UUID planId,
        String slug,
        String title,
        int year,
        String words,
        String assessment,
        int lock,
        @Nullable YearFigures figures,
        @Nullable SnapshotId snapshot,
        @Nullable Instant publishedAt) {

    public boolean isPublished() {
        return snapshot != null;
    }

    /** Where anyone reads it once it is published. */
    public String path() {
        return "/reports/" + slug + "-" + year;
    }

    public String draftPath() {
        return "/reports/drafts/" + id;
    }
}
