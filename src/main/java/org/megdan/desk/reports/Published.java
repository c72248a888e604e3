package org.megdan.desk.reports;

import org.megdan.platform.snapshots.Snapshot;

/** A publication and the report that it holds. */
public record Published(Snapshot snapshot, YearReport report) {

    /** Where this very publication stays, whatever corrects it. */
    public String path() {
        return "/reports/" + snapshot.id().value();
    }

    /** Where the publication that counts for the year is found. */
    public String yearPath() {
        return "/reports/" + report.slug() + "-" + report.year();
    }

    public boolean isCorrected() {
        return snapshot.supersededBy() != null;
    }
}
