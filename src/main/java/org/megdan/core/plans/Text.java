package org.megdan.core.plans;

import java.util.Collection;
import java.util.List;

/** Typed text as it is kept: no characters that PostgreSQL refuses, no space around it. */
final class Text {

    private Text() {}

    static String clean(String typed) {
        return typed.replace("\u0000", "").replace("\r\n", "\n").strip();
    }

    static String line(String typed) {
        return clean(typed).replaceAll("\\s+", " ");
    }

    /** Each once, without the empty ones, in order. */
    static List<String> lines(Collection<String> typed) {
        return typed.stream()
                .map(Text::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
