package org.megdan.core.plans.outline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Rows that carry dates. */
final class SheetDates {

    private SheetDates() {}

    static OutlineStage stage(SheetRow row) {
        return new OutlineStage(
                row.get(SheetColumn.TITLE),
                row.get(SheetColumn.LABEL),
                date(row, SheetColumn.FROM),
                date(row, SheetColumn.UNTIL),
                row.entries(SheetColumn.NOTES),
                row.spot());
    }

    static OutlineAdoption adoption(SheetRow row) {
        return new OutlineAdoption(
                row.get(SheetColumn.TITLE),
                row.get(SheetColumn.CODE),
                row.get(SheetColumn.LABEL),
                date(row, SheetColumn.FROM),
                row.get(SheetColumn.NOTES),
                row.spot());
    }

    private static @Nullable LocalDate date(SheetRow row, SheetColumn column) {
        var text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new SheetRefused("dateUnknown", row.number(), text);
        }
    }
}
