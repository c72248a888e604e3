package org.megdan.desk.people.intake.table;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.megdan.platform.apart.Question;
import org.megdan.platform.tables.TableRefused;

/** Runs in a process of its own, reads one table there, gives its rows away as it finds them, and ends. */
final class TableProgram {

    private TableProgram() {}

    public static void main(String[] arguments) throws IOException {
        var question = Question.read();
        var out = new DataOutputStream(new BufferedOutputStream(question.answer(), 1 << 16));
        try {
            TableReading.each(question.bytes(), row -> TableAnswer.write(row, out));
            TableAnswer.writeEnd(out);
        } catch (TableRefused refused) {
            TableAnswer.write(refused, out);
        }
        out.flush();
        question.answer(new byte[0]);
    }
}
