package org.megdan.platform.snapshots;

import java.util.UUID;

/** A publication. */
public record SnapshotId(UUID value) {}
