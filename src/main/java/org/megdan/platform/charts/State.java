package org.megdan.platform.charts;

import java.util.Locale;

/** How far a piece of work is. Each state has its own pattern, so that none is told by colour alone. */
public enum State {
    DONE,
    UNDER_WAY,
    LATE,
    NOT_STARTED;

    /** Key of the word on the screen. */
    public String key() {
        return "charts.state." + css();
    }

    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
