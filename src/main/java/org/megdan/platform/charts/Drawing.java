package org.megdan.platform.charts;

import java.util.Locale;

/** How coordinates are written: short, and with a point whatever the language of the page. */
final class Drawing {

    private Drawing() {}

    static String percent(double share) {
        return number(share * 100) + "%";
    }

    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }
}
