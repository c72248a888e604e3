package org.megdan.core.plans.outline;

import org.megdan.core.plans.reading.Spot;

/** Words that only told what follows („Целеви групи:“, a table's head) and are not content themselves. */
public record Signpost(String text, Spot spot) {}
