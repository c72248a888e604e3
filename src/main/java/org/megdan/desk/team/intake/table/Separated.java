package org.megdan.desk.team.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.megdan.platform.export.Csv;
import org.megdan.platform.tables.Separator;

/** Rows of a text whose cells are apart by a comma, a semicolon or a tab: the one that the first line has most of. */
final class Separated {

    private Separated() {}

    static Table read(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("team.intake.file.no-table");
        }
        var lines = new ArrayList<Table.Line>();
        try (var rows = CsvReader.builder()
                .fieldSeparator(Separator.of(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (var row : rows) {
                var cells = row.getFields().stream()
                        .limit(Table.MOST_COLUMNS)
                        .map(cell -> Table.clean(Csv.plain(cell)))
                        .toList();
                lines.add(new Table.Line((int) row.getStartingLineNumber(), cells));
            }
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            throw new Unreadable("team.intake.file.broken", lines.size() + 1);
        }
        refuseOpenQuotes(text, lines);
        return Table.of(lines);
    }

    // the rest of the file would stand in one cell and be lost to whoever looks at rows
    private static void refuseOpenQuotes(String text, List<Table.Line> lines) {
        if (count(text, '"') % 2 == 1
                && !lines.isEmpty()
                && lines.getLast().cells().stream().anyMatch(cell -> cell.indexOf('\n') >= 0)) {
            throw new Unreadable("team.intake.file.broken", lines.getLast().number());
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
