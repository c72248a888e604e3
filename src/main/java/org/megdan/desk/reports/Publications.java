package org.megdan.desk.reports;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.megdan.platform.snapshots.SnapshotId;
import org.megdan.platform.snapshots.Snapshots;
import org.springframework.stereotype.Component;

/** Finds publications, which are for anyone: by their own id, or the one that counts for a strategy and a year. */
@Component
public class Publications {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern YEAR = Pattern.compile("(.+)-([0-9]{4})");

    private final Snapshots snapshots;
    private final ReportShelf shelf;

    Publications(Snapshots snapshots, ReportShelf shelf) {
        this.snapshots = snapshots;
        this.shelf = shelf;
    }

    /** @param key „strategy-2014-2020-2019“ or the id of a publication */
    public Optional<Published> find(String key) {
        return id(key).flatMap(snapshots::find)
                .filter(snapshot -> snapshot.kind().equals(Reports.SNAPSHOT))
                .map(snapshot -> new Published(snapshot, ReportJson.read(snapshot.content())));
    }

    private Optional<SnapshotId> id(String key) {
        if (ID.matcher(key).matches()) {
            return Optional.of(new SnapshotId(UUID.fromString(key)));
        }
        var named = YEAR.matcher(key);
        if (!named.matches()) {
            return Optional.empty();
        }
        return shelf.published(named.group(1), Integer.parseInt(named.group(2))).map(ReportRow::snapshot);
    }
}
