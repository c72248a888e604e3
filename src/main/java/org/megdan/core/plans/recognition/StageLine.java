package org.megdan.core.plans.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.OutlineStage;

/** A stage on one line: „Първи етап (2031 – 2032): подготовка“. */
record StageLine(StageDates dates) {

    private static final Pattern NAME = Pattern.compile("([^:(]{2,80}?)\\s*(?::|\\(|\\s[–—-]\\s)\\s*+(?=.*\\d{4})(.+)");
    private static final Pattern DIVIDER = Pattern.compile("\\)\\s*[:–—-]?|[:;,]|\\s[–—-]\\s|$");

    Optional<OutlineStage> read(Piece piece) {
        if (piece.text().length() > 400) {
            return Optional.empty();
        }
        var line = NAME.matcher(piece.text());
        if (!line.matches()) {
            return Optional.empty();
        }
        var rest = line.group(2);
        return DIVIDER.matcher(rest)
                .results()
                .map(divider ->
                        stage(piece, line.group(1), rest.substring(0, divider.start()), rest.substring(divider.end())))
                .flatMap(Optional::stream)
                .reduce((shorter, longer) -> longer);
    }

    private Optional<OutlineStage> stage(Piece piece, String name, String period, String activity) {
        var activities = activity.isBlank() ? List.<Entry>of() : List.of(new Entry(activity.strip(), piece.spot()));
        return dates.read(period)
                .map(span -> new OutlineStage(
                        name.strip(), period.strip(), span.from(), span.until(), activities, piece.spot()));
    }
}
