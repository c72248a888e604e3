package org.megdan.desk.site.help;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What there is help on, in the order in which a newcomer meets it. */
enum Topic {
    READING,
    STRATEGY,
    YEAR,
    MEMBERSHIP,
    FIGURES,
    REPORTS,
    TEAM,
    PROTECTION,
    RELATIONS,
    CONSENTS,
    ACCOUNT;

    static Optional<Topic> find(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.part().equals(name))
                .findFirst();
    }

    /** Its part of the address. */
    String part() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return "/help/" + part();
    }

    String key(String rest) {
        return "site.help." + part() + "." + rest;
    }
}
