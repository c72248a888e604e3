package org.megdan.platform.web;

/** What a Bulgarian sentence and the values put into it make of each other's signs. */
final class BulgarianSetting {

    private BulgarianSetting() {}

    /** A date's „г.“ ends the sentence as well. */
    static String of(String text) {
        return quotes(text).replace("\u00a0г..", "\u00a0г.");
    }

    /** Many a name brings quotes of its own; within „…“ they become «…», unless they don't close as they open. */
    private static String quotes(String text) {
        if (text.indexOf('„') < 0) {
            return text;
        }
        var set = new StringBuilder(text);
        int depth = 0;
        for (int i = 0; i < set.length() && depth >= 0; i++) {
            char sign = set.charAt(i);
            if (sign == '„' && ++depth > 1) {
                set.setCharAt(i, '«');
            } else if (sign == '“' && --depth > 0) {
                set.setCharAt(i, '»');
            }
        }
        return depth == 0 ? set.toString() : text;
    }
}
