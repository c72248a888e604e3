package org.megdan.platform.search.words;

/** The letters a word is written in, which decide how it is stemmed. */
enum Script {
    CYRILLIC,
    LATIN,
    OTHER;

    static Script of(String word) {
        var latin = false;
        for (int i = 0; i < word.length(); i++) {
            var letter = word.charAt(i);
            if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC) {
                return CYRILLIC;
            }
            latin |= Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
        }
        return latin ? LATIN : OTHER;
    }
}
