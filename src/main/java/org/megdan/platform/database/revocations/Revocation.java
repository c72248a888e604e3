package org.megdan.platform.database.revocations;

import java.time.Instant;
import java.util.UUID;

/** One line of the ledger. */
record Revocation(UUID id, Instant at, String kind, String subject, String detail, boolean lifted) {

    private static final String SEPARATOR = "\t";
    private static final int PARTS = 6;

    String line() {
        return String.join(SEPARATOR, id.toString(), at.toString(), kind, subject, detail, lifted ? "lifted" : "taken")
                + "\n";
    }

    static Revocation of(String line) {
        var parts = line.split(SEPARATOR, -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("not a line of the ledger");
        }
        return new Revocation(
                UUID.fromString(parts[0]),
                Instant.parse(parts[1]),
                parts[2],
                parts[3],
                parts[4],
                parts[5].equals("lifted"));
    }

    /** What it is about. */
    String what() {
        return kind + SEPARATOR + subject;
    }
}
