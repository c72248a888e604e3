package org.megdan.core.measures;

import java.time.Period;

/** How often an indicator is read. */
public enum Frequency {
    YEAR(12),
    HALF(6),
    QUARTER(3),
    MONTH(1);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    public Period length() {
        return Period.ofMonths(months);
    }

    /** How many of them make a year. */
    public int inYear() {
        return 12 / months;
    }

    int months() {
        return months;
    }

    public String key() {
        return "measures.frequency." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
