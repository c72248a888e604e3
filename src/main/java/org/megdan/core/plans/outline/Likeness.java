package org.megdan.core.plans.outline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How alike two titles are, letter case, punctuation and endings of words aside. */
public final class Likeness {

    private static final int STEM = 5;

    private Likeness() {}

    public static boolean isSame(String one, String other) {
        return words(one, Integer.MAX_VALUE).equals(words(other, Integer.MAX_VALUE));
    }

    /** The part of the shorter title's words that the longer one has too, from 0 to 1. */
    public static double of(String one, String other) {
        var first = Set.copyOf(words(one, STEM));
        var second = Set.copyOf(words(other, STEM));
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        var shared = new HashSet<>(first);
        shared.retainAll(second);
        return shared.size() / (double) Math.min(first.size(), second.size());
    }

    private static java.util.List<String> words(String text, int length) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(length, word.length())))
                .collect(Collectors.toList());
    }
}
