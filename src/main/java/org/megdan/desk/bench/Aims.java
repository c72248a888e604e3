package org.megdan.desk.bench;

import java.util.ArrayList;
import java.util.List;

/** What was promised beside what was measured. */
final class Aims {

    private final List<Aim> all = new ArrayList<>();

    void atLeast(String what, double aim, double measured) {
        all.add(new Aim(what, "≥ " + Report.figure(aim), measured, measured >= aim));
    }

    void atMost(String what, double aim, double measured) {
        all.add(new Aim(what, "≤ " + Report.figure(aim), measured, measured <= aim));
    }

    void tell(Report report) {
        report.table("Against the aims", "what", "aim", "measured", "");
        all.forEach(aim -> report.row(aim.what(), aim.aim(), aim.measured(), aim.isMet() ? "met" : "MISSED"));
    }

    private record Aim(String what, String aim, double measured, boolean isMet) {}
}
