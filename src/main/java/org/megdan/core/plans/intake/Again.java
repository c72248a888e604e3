package org.megdan.core.plans.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file only says again what the draft has. Files lose line breaks, list marks, the dot behind a number and the day
 * of a year; none of that is a change, and the draft keeps what it has.
 */
final class Again {

    private Again() {}

    static String text(String old, String now) {
        return isSame(old, now) ? old : now;
    }

    static String code(String old, String now) {
        return isSameCode(old, now) ? old : now;
    }

    static List<String> texts(List<String> old, List<String> now) {
        return isSame(String.join("\n", old), String.join("\n", now)) ? old : now;
    }

    static @Nullable LocalDate year(@Nullable LocalDate old, @Nullable LocalDate now) {
        return now == null || old != null && old.getYear() == now.getYear() ? old : now;
    }

    static boolean isSame(String old, String now) {
        return bare(old).equals(bare(now));
    }

    static boolean isSameCode(String old, String now) {
        return bareCode(old).equals(bareCode(now));
    }

    static String bare(String text) {
        return text.replaceAll("(?m)^\\s*- ", "").replaceAll("\\s+", " ").strip();
    }

    /** As a name of a target group is compared: letter case and what closes it aside. */
    static String bareName(String name) {
        return bare(name).toLowerCase(java.util.Locale.ROOT).replaceFirst("[;,.:]+$", "");
    }

    private static String bareCode(String code) {
        return code.strip().replaceFirst("\\.$", "");
    }
}
