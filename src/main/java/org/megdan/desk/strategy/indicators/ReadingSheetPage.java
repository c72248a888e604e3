package org.megdan.desk.strategy.indicators;

import java.util.List;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;

/** A table of readings: given, then seen line by line before anything is saved. */
public record ReadingSheetPage(String action, List<Crumb> way, String text, List<Line> lines, FormErrors errors) {

    public record Line(long number, String text, String wrong) {}

    public boolean isReady() {
        return !lines.isEmpty() && errors.isEmpty() && wrong() == 0;
    }

    public long wrong() {
        return lines.stream().filter(line -> !line.wrong().isEmpty()).count();
    }
}
