package org.megdan.core.actors;

import java.util.UUID;

/** A tie holds no longer, or will end on a day now known. */
public record TieEnded(UUID tie, UUID from, UUID to) {}
