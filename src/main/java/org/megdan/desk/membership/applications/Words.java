package org.megdan.desk.membership.applications;

/** What people write to each other about an application. */
final class Words {

    static final int MOST = 4000;

    private Words() {}

    static String plain(String typed) {
        return typed.replace("\u0000", "").strip();
    }

    /** Where nothing is asked that could be refused: a longer text loses its end. */
    static String cut(String typed) {
        var words = plain(typed);
        return words.length() <= MOST ? words : words.substring(0, MOST - 1) + "…";
    }
}
