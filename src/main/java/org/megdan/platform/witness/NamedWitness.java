package org.megdan.platform.witness;

import java.net.URI;

/**
 * Somebody outside who signs our checkpoints.
 *
 * @param address what stands before {@code /add-checkpoint}, without a slash at the end
 */
record NamedWitness(URI address, Verifier verifier) {

    /** @throws IllegalArgumentException when it is not an address, a space and a witness' key */
    static NamedWitness read(String written) {
        var parts = written.strip().split("\\s+");
        if (parts.length != 2 || !parts[0].matches("https?://[^/?#]+[^?#]*")) {
            throw new IllegalArgumentException("not an address, a space and a key: " + written);
        }
        return new NamedWitness(
                URI.create(parts[0].replaceFirst("/+$", "")), Verifier.read(parts[1], Verifier.OF_A_WITNESS));
    }

    String name() {
        return verifier.name();
    }
}
