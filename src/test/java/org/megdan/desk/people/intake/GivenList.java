package org.megdan.desk.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.megdan.testing.Upload;
import org.megdan.testing.Visitor;
import org.megdan.testing.Visitor.Answer;

/** A list that somebody gave, and what they do with it without scripts. */
record GivenList(Visitor visitor, String path) {

    static GivenList of(Visitor visitor, String text) {
        var answer = Upload.of(visitor, "/people/intake", "/people/intake")
                .file("file", "списък.csv", text)
                .send();
        assertThat(answer.status()).isEqualTo(303);
        return new GivenList(visitor, answer.location().replace("/columns", ""));
    }

    UUID id() {
        return UUID.fromString(path.replaceFirst(".*/", ""));
    }

    Answer show() {
        return visitor.get(path);
    }

    String rows() {
        return show().page().select("#rows").text();
    }

    /** What the columns hold and what the rows are; the suggestion stands where nothing else is said. */
    Answer preview(Map<String, String> settings) {
        var answer = visitor.submit(path + "/columns", path + "/columns", settings);
        assertThat(answer.status()).isEqualTo(303);
        return show();
    }

    Answer confirm() {
        return confirm(show());
    }

    Answer confirm(Answer page) {
        return visitor.submit(page, path + "/confirmation", Map.of());
    }

    Answer decide(Map<String, String> choices) {
        return visitor.submit(path, path + "/choices", choices);
    }

    Answer drop(Answer page) {
        return visitor.submit(page, path + "/removal", Map.of());
    }

    Answer takeBack() {
        return visitor.submit(path, path + "/undo", Map.of());
    }
}
