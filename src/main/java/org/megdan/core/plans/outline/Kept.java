package org.megdan.core.plans.outline;

import org.megdan.core.plans.reading.Spot;

/** Text that fits nowhere, kept and shown as such. */
public record Kept(String id, String text, Spot spot) {}
