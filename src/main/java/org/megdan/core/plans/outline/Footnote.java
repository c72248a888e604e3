package org.megdan.core.plans.outline;

import org.megdan.core.plans.reading.Spot;

/** A footnote with the mark that points to it. */
public record Footnote(String mark, String text, Spot spot) {}
