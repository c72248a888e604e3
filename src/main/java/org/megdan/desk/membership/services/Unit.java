package org.megdan.desk.membership.services;

import java.math.BigDecimal;
import java.util.Locale;
import org.megdan.platform.web.Layout;

/** In what the use of a service is counted. */
public enum Unit {
    HOURS,
    TIMES;

    String key() {
        return "membership.services.unit." + name().toLowerCase(Locale.ROOT);
    }

    /** „3,5 часа“, „2 пъти“. */
    public String amount(BigDecimal quantity, Layout layout) {
        return layout.t(key() + ".amount", quantity.stripTrailingZeros());
    }
}
