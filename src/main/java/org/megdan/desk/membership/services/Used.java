package org.megdan.desk.membership.services;

import java.math.BigDecimal;
import java.util.UUID;
import org.megdan.platform.web.Layout;

/** How much of one service one member used in a year. */
public record Used(UUID member, String memberName, String serviceName, Unit unit, int times, BigDecimal quantity) {

    public String amount(Layout layout) {
        return unit.amount(quantity, layout);
    }
}
