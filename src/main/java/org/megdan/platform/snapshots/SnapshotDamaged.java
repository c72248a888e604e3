package org.megdan.platform.snapshots;

import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/** The stored content is not what was published; it is not shown. */
public class SnapshotDamaged extends Refusal {

    private static final long serialVersionUID = 1L;

    public SnapshotDamaged(SnapshotId id) {
        super(HttpStatus.CONFLICT, "snapshots.damaged", id.value().toString());
    }
}
