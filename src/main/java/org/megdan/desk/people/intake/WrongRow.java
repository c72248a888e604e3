package org.megdan.desk.people.intake;

import java.util.Arrays;
import java.util.List;

/** A row that cannot be recorded; says why by the key of a sentence and what it speaks of, cut to what fits in one. */
class WrongRow extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    private final String key;
    private final transient List<String> about;

    WrongRow(String key, String... about) {
        super(key, null, false, false);
        this.key = key;
        this.about = Arrays.stream(about).map(WrongRow::cut).toList();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }

    String key() {
        return key;
    }

    List<String> about() {
        return about;
    }
}
