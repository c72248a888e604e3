package org.megdan.core.plans.outline;

import java.util.List;

/** Something a person should look at: a message key of {@code plans.doubt.*} and its arguments. */
public record Doubt(String key, List<String> arguments) {

    public Doubt {
        arguments = List.copyOf(arguments);
    }

    public static Doubt of(String name, String... arguments) {
        return new Doubt("plans.doubt." + name, List.of(arguments));
    }
}
