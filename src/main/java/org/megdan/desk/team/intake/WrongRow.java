package org.megdan.desk.team.intake;

import java.util.List;

/** A row that cannot be recorded; says why by the key of a sentence. */
class WrongRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> about;

    WrongRow(String key, String... about) {
        super(key, null, false, false);
        this.key = key;
        this.about = List.of(about);
    }

    String key() {
        return key;
    }

    List<String> about() {
        return about;
    }
}
