package org.megdan.desk.people.intake;

import java.util.List;
import org.megdan.desk.people.intake.CheckedRow.State;
import org.megdan.desk.people.intake.IntakeRows.LeftOut;
import org.megdan.platform.export.Csv;
import org.megdan.platform.export.Dataset;
import org.megdan.platform.web.Layout;

/** The tables that leave: an empty one to be filled, and the rows that were left out with the reason of each. */
final class IntakeFiles {

    static final Dataset<String> TEMPLATE = Dataset.<String>named("people", "people.intake.sheet")
            .text("name", cell -> cell)
            .text("organisation", cell -> cell)
            .text("legal-form", cell -> cell)
            .text("eik", cell -> cell)
            .text("registry-no", cell -> cell)
            .text("phone", cell -> cell)
            .text("email", cell -> cell)
            .text("position", cell -> cell)
            .text("since", cell -> cell)
            .text("until", cell -> cell)
            .text("source", cell -> cell)
            .text("place", cell -> cell)
            .text("address", cell -> cell)
            .text("topics", cell -> cell)
            .text("note", cell -> cell)
            .text("consent", cell -> cell)
            .text("consent-day", cell -> cell)
            .text("consent-way", cell -> cell)
            .text("consent-note", cell -> cell);

    private IntakeFiles() {}

    /** With the columns of the file itself, so that it can be mended and given again. */
    static Dataset<LeftOut> leftOut(List<String> heads, Layout layout) {
        var table = Dataset.<LeftOut>named("left-out", "people.intake.left")
                .integer(layout.t("people.intake.left.line"), LeftOut::line)
                .text(layout.t("people.intake.left.why"), row -> why(row, layout));
        for (int i = 0; i < heads.size(); i++) {
            int at = i;
            table = table.text(
                    Csv.guarded(heads.get(i)),
                    row -> at < row.cells().size() ? row.cells().get(at) : "");
        }
        return table;
    }

    private static String why(LeftOut row, Layout layout) {
        var why = layout.t(row.why(), row.about().toArray());
        return row.state() == State.DOUBTFUL ? layout.t("people.intake.left.undecided", why) : why;
    }
}
