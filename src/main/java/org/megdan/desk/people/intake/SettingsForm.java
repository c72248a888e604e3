package org.megdan.desk.people.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;

/** What the rows are and what the columns hold, as chosen and typed. */
public record SettingsForm(
        String kind,
        String tie,
        String towards,
        String other,
        String since,
        String source,
        String consent,
        List<String> columns) {

    /** The tie leads to the network's own organisation, to one that is named once, or to those that a column names. */
    static final String OWN = "OWN";

    static final String OTHER = "OTHER";
    static final String COLUMN = "COLUMN";

    static SettingsForm of(HttpServletRequest request, int columns) {
        return new SettingsForm(
                field(request, "kind"),
                field(request, "tie"),
                field(request, "towards"),
                field(request, "other"),
                field(request, "since"),
                field(request, "source"),
                field(request, "consent"),
                IntStream.range(0, columns)
                        .mapToObj(column -> field(request, "column" + column))
                        .toList());
    }

    static SettingsForm of(Settings settings, String other) {
        var isByColumn = settings.to() == null && settings.columns().contains(Part.ORGANISATION);
        return new SettingsForm(
                settings.kind().name(),
                settings.tie(),
                other.isEmpty() ? (isByColumn ? COLUMN : OWN) : OTHER,
                other,
                settings.since().toString(),
                settings.source(),
                settings.consent(),
                settings.columns().stream().map(Part::name).toList());
    }

    private static String field(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
