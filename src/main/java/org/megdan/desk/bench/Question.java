package org.megdan.desk.bench;

import java.util.List;

/**
 * What is asked of a server, over and over.
 *
 * @param paths asked in turn
 * @param anew whether every request has an address of its own, by a parameter that no page reads: nothing kept can answer it
 * @param headers of whoever asks
 */
record Question(Program program, List<String> paths, boolean anew, List<String> headers) {

    static Question of(Program program, String path) {
        return new Question(program, List.of(path), false, List.of());
    }

    Question renderedAnew() {
        return new Question(program, paths, true, headers);
    }

    Question as(String cookie) {
        return new Question(program, paths, anew, List.of("Cookie: " + cookie));
    }

    String base() {
        return program.base();
    }

    String first() {
        return base() + paths.getFirst();
    }
}
