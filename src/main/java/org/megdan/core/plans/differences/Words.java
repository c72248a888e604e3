package org.megdan.core.plans.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.megdan.core.plans.PlanDifference.Piece;
import org.megdan.core.plans.PlanDifference.Piece.Sort;

/** Two texts woven together word by word along their longest common sequence of words. */
final class Words {

    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);
    // beyond this the table of lengths costs more than the reader gains
    private static final long LARGEST_TABLE = 4_000_000;

    private Words() {}

    static List<Piece> woven(String before, String after) {
        var old = tokens(before);
        var now = tokens(after);
        int head = commonHead(old, now);
        int tail = commonTail(old, now, head);
        var weave = new Weave();
        old.subList(0, head).forEach(token -> weave.add(Sort.SAME, token));
        middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), weave);
        old.subList(old.size() - tail, old.size()).forEach(token -> weave.add(Sort.SAME, token));
        return weave.pieces();
    }

    private static void middle(List<String> old, List<String> now, Weave weave) {
        if ((long) old.size() * now.size() > LARGEST_TABLE) {
            weave.add(Sort.DELETED, String.join("", old));
            weave.add(Sort.INSERTED, String.join("", now));
            return;
        }
        var longest = lengths(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                weave.add(Sort.SAME, old.get(i++));
                j++;
            } else if (i < old.size() && (j == now.size() || longest[i + 1][j] >= longest[i][j + 1])) {
                weave.add(Sort.DELETED, old.get(i++));
            } else {
                weave.add(Sort.INSERTED, now.get(j++));
            }
        }
    }

    private static int[][] lengths(List<String> old, List<String> now) {
        var table = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                table[i][j] = old.get(i).equals(now.get(j))
                        ? table[i + 1][j + 1] + 1
                        : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        return table;
    }

    private static int commonHead(List<String> old, List<String> now) {
        int length = 0;
        while (length < Math.min(old.size(), now.size()) && old.get(length).equals(now.get(length))) {
            length++;
        }
        return length;
    }

    private static int commonTail(List<String> old, List<String> now, int head) {
        int length = 0;
        while (length < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - length).equals(now.get(now.size() - 1 - length))) {
            length++;
        }
        return length;
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
