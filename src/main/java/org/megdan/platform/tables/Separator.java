package org.megdan.platform.tables;

/** What parts the cells of a table that is saved as text: the one of comma, semicolon and tab that its first row has most of. */
public final class Separator {

    private Separator() {}

    public static char of(String text) {
        var head = head(text);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** The first row, which ends at the first line end outside quotes, without what stands in quotes. */
    private static String head(String text) {
        var head = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (c == '\n' || c == '\r')) {
                if (!head.isEmpty()) {
                    break;
                }
            } else if (!isQuoted) {
                head.append(c);
            }
        }
        return head.toString();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
