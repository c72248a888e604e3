package org.megdan.core.actors.newcomers;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorKind;

/** Whether two names in Latin letters are nearly equal: words in any order, a letter in eight may differ. */
final class NearNames {

    private static final int LETTERS_A_SLIP = 8;
    private static final Set<String> FORMS = Set.of(
            "snts",
            "sdruzhenie",
            "fondatsia",
            "fondatsiya",
            "asotsiatsia",
            "ngo",
            "association",
            "foundation",
            "ood",
            "eood",
            "ad",
            "ead");

    private NearNames() {}

    static boolean isNear(ActorKind kind, String one, String other) {
        var first = plain(kind, one);
        var second = plain(kind, other);
        return first.equals(second)
                || distance(first, second) <= 1 + Math.min(first.length(), second.length()) / LETTERS_A_SLIP;
    }

    // a person who writes the middle name once and leaves it out another time is one person
    private static String plain(ActorKind kind, String name) {
        var words = Arrays.stream(name.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && (kind == ActorKind.PERSON || !FORMS.contains(word)))
                .toList();
        var telling = kind == ActorKind.PERSON && words.size() > 2
                ? java.util.List.of(words.getFirst(), words.getLast())
                : words;
        return telling.stream().sorted().collect(Collectors.joining(" "));
    }

    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
