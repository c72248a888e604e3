package org.megdan.core.plans;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.megdan.platform.apart.Question;

/** Runs in a process of its own, reads one document there and ends. Started by {@link Outlines} alone. */
final class ReadingProgram {

    private ReadingProgram() {}

    public static void main(String[] arguments) throws IOException {
        var question = Question.read();
        var given = ReadingJson.question(question.bytes());
        var words = given.levelWords();
        var result = given.pasted() == null
                ? Outlines.readHere(given.name(), new ByteArrayInputStream(given.content()), words)
                : Outlines.readTextHere(given.pasted(), words);
        question.answer(ReadingJson.write(result));
    }
}
