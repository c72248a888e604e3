package org.megdan.desk.strategy.subjects;

/**
 * A line of words that ends in an address: „Протокол | https://…“. Both are looked for letter by letter, so that a line made to
 * tire its reader is read as fast as any other.
 *
 * @param words before the address, without what divides them from it
 * @param address of the web, empty where the line ends in none
 */
public record AddressedLine(String words, String address) {

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int SHORTEST_PLACE = 3;
    private static final String DIVIDERS = "|;,–-";

    public static AddressedLine of(String line) {
        var at = address(line);
        return at < 0 ? new AddressedLine(line, "") : new AddressedLine(words(line, at), line.substring(at));
    }

    public boolean hasAddress() {
        return !address.isEmpty();
    }

    /** The line up to the place, without dividers at its end. */
    public static String words(String line, int end) {
        var at = end;
        while (at > 0 && isDivider(line.charAt(at - 1))) {
            at--;
        }
        return line.substring(0, at);
    }

    private static int address(String line) {
        var at = line.length();
        while (at > 0 && !Character.isWhitespace(line.charAt(at - 1))) {
            at--;
        }
        var plain = line.indexOf("http://", at);
        var secure = line.indexOf("https://", at);
        var first = plain < 0 || (secure >= 0 && secure < plain) ? secure : plain;
        var place = first < 0 ? 0 : line.length() - line.indexOf("://", first) - "://".length();
        return place >= SHORTEST_PLACE && line.length() - first <= LONGEST_ADDRESS ? first : -1;
    }

    private static boolean isDivider(char c) {
        return Character.isWhitespace(c) || DIVIDERS.indexOf(c) >= 0;
    }
}
