package org.megdan.core.plans.outline;

import org.megdan.core.plans.reading.Spot;

/** A target group, a result, a paragraph: text of the document with its place. */
public record Entry(String text, Spot spot) {}
