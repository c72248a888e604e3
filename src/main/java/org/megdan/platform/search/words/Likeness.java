package org.megdan.platform.search.words;

import java.util.HashSet;
import java.util.Set;

/** How far another word is from one, in slips of the keyboard. */
public final class Likeness {

    private static final int FAR = 9;

    private final String word;
    private final String skeleton;
    private final Set<String> stemSkeletons = new HashSet<>();

    private Likeness(String word) {
        this.word = word;
        this.skeleton = Skeleton.of(word);
        Stems.of(Cyrillic.of(word)).forEach(stem -> stemSkeletons.add(Skeleton.of(stem)));
    }

    public static Likeness to(String word) {
        return new Likeness(word);
    }

    /** How many slips a word of this length is forgiven: none up to 3 letters, one up to 5, then two. */
    public int furthest() {
        if (word.length() <= 3) {
            return 0;
        }
        return word.length() <= 5 ? 1 : 2;
    }

    /** 0 for the same skeleton, otherwise the letters to change, drop, add or swap. */
    public int distance(String other) {
        var bare = Skeleton.of(other);
        if (bare.equals(skeleton) || Stems.of(other).stream().map(Skeleton::of).anyMatch(stemSkeletons::contains)) {
            return 0;
        }
        var slips = Math.min(slips(word, other), kept(skeleton, bare));
        // a slip in one form of a word is as near to its other forms
        return Stems.of(word).stream()
                .flatMapToInt(stem -> Stems.of(other).stream().mapToInt(otherStem -> kept(stem, otherStem)))
                .reduce(slips, Math::min);
    }

    /** What is left of a word after its ending or its doubled letters: of one or two letters all would be like all. */
    private static int kept(String one, String other) {
        return Math.min(one.length(), other.length()) <= 2 ? FAR : slips(one, other);
    }

    /** Optimal string alignment: the least number of slips that turn one word into the other. */
    static int slips(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return FAR;
        }
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : least(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int least(int[][] rows, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var least = Math.min(Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1), rows[i - 1][j - 1] + (same ? 0 : 1));
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
