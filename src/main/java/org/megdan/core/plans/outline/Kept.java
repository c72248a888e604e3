package org.megdan.core.plans.outline;

import org.megdan.core.plans.reading.Spot;

/**
 * Text that fits nowhere, kept and shown as such.
 *
 * @param settled somebody looked at it and it is to stay so
 */
public record Kept(String id, String text, Spot spot, boolean settled) {

    public Kept(String id, String text, Spot spot) {
        this(id, text, spot, false);
    }
}
