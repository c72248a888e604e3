package org.megdan.platform.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a spreadsheet shows: a date where a number is shown as one. */
final class CellText {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal YEAR_10000 = BigDecimal.valueOf(2_958_466);
    private static final int MOST_DIGITS = 30;
    private static final int MOST_BITS = 100;

    /** Longer ones no spreadsheet program takes. */
    private static final int LONGEST_FORMAT = 255;

    private final LocalDate zero;
    private final Map<String, Boolean> dates = new HashMap<>();

    CellText(boolean isFrom1904) {
        this.zero = isFrom1904 ? DAY_ZERO_1904 : DAY_ZERO;
    }

    String of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (!(cell.getValue() instanceof BigDecimal number)) {
            return cell.getText();
        }
        if (isEndless(number)) {
            return Objects.requireNonNullElse(cell.getRawValue(), "");
        }
        if (number.signum() > 0 && number.compareTo(YEAR_10000) < 0 && isDate(cell.getDataFormatString())) {
            return zero.plusDays(number.longValue()).toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Ten letters may name a number of a milliard of digits. */
    private static boolean isEndless(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS
                || number.unscaledValue().bitLength() > MOST_BITS;
    }

    private boolean isDate(@Nullable String format) {
        return format != null && dates.computeIfAbsent(format, CellText::showsDays);
    }

    private static boolean showsDays(String format) {
        return format.length() <= LONGEST_FORMAT
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?is).*(y|d|m{3,}).*");
    }
}
