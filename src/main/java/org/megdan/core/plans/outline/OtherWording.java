package org.megdan.core.plans.outline;

import org.megdan.core.plans.reading.Spot;

/** A node as the document words it in another place. */
public record OtherWording(String label, String code, String title, Spot spot) {}
