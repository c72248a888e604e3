package org.megdan.platform.charts;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import org.megdan.platform.web.Language;

/** Names of months and days of the week. */
public final class MonthNames {

    private MonthNames() {}

    /** „ноември 2026 г.“ or "November 2026". */
    public static String full(Language language, YearMonth month) {
        var pattern = language == Language.BG ? "LLLL y 'г.'" : "LLLL y";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(month);
    }

    /** „ное.“ or "Nov"; three letters at most, a full stop only where letters are left out. */
    public static String brief(Language language, YearMonth month) {
        var name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
        var stop = language == Language.BG ? "." : "";
        return name.length() <= 3 ? name : name.substring(0, 3) + stop;
    }

    public static String full(Language language, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /** „пн“ or "Mon". */
    public static String brief(Language language, DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
    }
}
