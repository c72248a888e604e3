package org.megdan.core.plans;

import java.util.UUID;

/** Something of a draft beside its nodes changed (groups, stages, chapters, its title). */
public record DraftChanged(UUID planId, UUID versionId) {}
