package org.megdan.platform.witness;

import java.util.List;

/**
 * This server as a witness of others.
 *
 * @param address where they bring their checkpoints
 * @param key for checking what it signs
 */
public record KeyPage(String address, String key, List<WitnessedRow> logs) {

    /** What another network writes into its settings. */
    public String setting() {
        return address + " " + key;
    }
}
