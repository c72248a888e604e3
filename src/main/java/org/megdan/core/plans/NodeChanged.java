package org.megdan.core.plans;

import java.util.UUID;

/** A node of a draft was added, changed, moved or removed. */
public record NodeChanged(UUID planId, UUID versionId, UUID nodeId) {}
