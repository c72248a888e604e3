package org.megdan.desk.strategy.indicators;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.IndicatorRow;
import org.megdan.core.measures.Period;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.web.Layout;

/**
 * Readings of many indicators from a table: indicator, period, value, the whole of a ratio, note. The columns stand in this
 * order, apart by a semicolon, a TAB or a comma; a first line that names no period is taken for the header.
 */
class ReadingSheet {

    static final int MOST = 5_000;

    private final Map<String, IndicatorRow> byName = new HashMap<>();
    private final Layout layout;

    ReadingSheet(List<IndicatorRow> indicators, Layout layout) {
        this.layout = layout;
        for (var indicator : indicators) {
            if (indicator.withdrawn() == null) {
                byName.putIfAbsent(plain(indicator.name()), indicator);
            }
        }
    }

    /** One line of the table; without a draft it says what is wrong. */
    record Line(long number, String text, @Nullable ReadingDraft draft, String wrong) {}

    List<Line> read(String text) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<String>();
        try (var rows = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            for (var row : rows) {
                var cells = row.getFields();
                var isHeader = lines.isEmpty()
                        && cells.size() > 1
                        && Period.find(cells.get(1)).isEmpty()
                        && row.getStartingLineNumber() == 1;
                if (!isHeader && !String.join("", cells).isBlank()) {
                    lines.add(line(row.getStartingLineNumber(), cells, seen));
                }
                if (lines.size() > MOST) {
                    lines.add(wrong(row.getStartingLineNumber(), "", "strategy.indicators.sheet.many", MOST));
                    return lines;
                }
            }
        } catch (CsvParseException | java.io.IOException | java.io.UncheckedIOException unreadable) {
            lines.add(wrong(lines.size() + 1L, "", "strategy.indicators.sheet.unreadable"));
        }
        return lines;
    }

    private Line line(long number, List<String> cells, HashSet<String> seen) {
        var text = String.join(" · ", cells);
        var indicator = byName.get(plain(cells.getFirst()));
        if (indicator == null) {
            return wrong(number, text, "strategy.indicators.sheet.unknown", cells.getFirst());
        }
        var period = Period.find(cell(cells, 1))
                .filter(found -> found.frequency() == indicator.what().frequency());
        if (period.isEmpty()) {
            return wrong(number, text, "strategy.indicators.sheet.period", cell(cells, 1));
        }
        if (!seen.add(indicator.id() + " " + period.get())) {
            return wrong(
                    number,
                    text,
                    "strategy.typed.period_twice",
                    number,
                    period.get().toString());
        }
        var amount = Typed.number(cell(cells, 2));
        var whole = indicator.what().ratio() ? Typed.number(cell(cells, 3)) : Optional.of(java.math.BigDecimal.ONE);
        if (amount.isEmpty() || whole.isEmpty()) {
            return wrong(number, text, "strategy.typed.number", cell(cells, amount.isEmpty() ? 2 : 3));
        }
        var draft = new ReadingDraft(
                indicator.id(),
                period.get(),
                amount.get(),
                indicator.what().ratio() ? whole.get() : null,
                cell(cells, 4),
                List.of(),
                List.of());
        return new Line(number, text, draft, "");
    }

    private Line wrong(long number, String text, String key, Object... arguments) {
        return new Line(number, text, null, layout.t(key, arguments));
    }

    // the sign that the first line has most of; a comma only where nothing else is, for it also stands in numbers
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        if (first.indexOf(';') >= 0) {
            return ';';
        }
        return first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
