package org.megdan.core.plans;

import java.util.UUID;
import org.megdan.core.plans.outline.LevelWords;

/** A word of this network by which its documents mark what stands where. */
public record OwnWord(UUID id, LevelWords.Word word) {}
