package org.megdan.platform.database;

import java.time.Instant;
import org.megdan.platform.database.backup.Manifest;

/** What a backup holds, for the sentence that tells of it. */
public record BackupContents(Instant created, int tables, long rows, int files) {

    static BackupContents of(Manifest manifest) {
        return new BackupContents(
                Instant.parse(manifest.created()),
                manifest.tables().size(),
                manifest.tables().stream().mapToLong(Manifest.Table::rows).sum(),
                manifest.files().size());
    }
}
