package org.megdan.desk.membership;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the network says of an organisation: it is one of ours, or we recommend it. */
public enum Mark {
    MEMBER,
    RECOMMENDED;

    public String key() {
        return "membership.mark." + part();
    }

    /** Its part of an address. */
    public String part() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Mark> find(String part) {
        return Arrays.stream(values()).filter(mark -> mark.part().equals(part)).findFirst();
    }
}
