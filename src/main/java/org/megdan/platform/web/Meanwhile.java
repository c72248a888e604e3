package org.megdan.platform.web;

import java.util.List;

/**
 * What somebody else stored while a form was being filled: shown beside the form that comes back, which may then be saved
 * again over it.
 *
 * @param version what the form has seen once this is shown
 */
public record Meanwhile(long version, List<Part> parts) {

    /** A field as typed here and as stored now. */
    public record Part(String label, String typed, String stored) {

        boolean differs() {
            return !typed.strip().replace("\r\n", "\n").equals(stored.strip());
        }
    }

    public static Meanwhile nothing(long version) {
        return new Meanwhile(version, List.of());
    }

    /** @param seen the version the form began with */
    public static Meanwhile between(long seen, long stored, List<Part> parts) {
        return seen == stored
                ? nothing(stored)
                : new Meanwhile(stored, parts.stream().filter(Part::differs).toList());
    }
}
