package org.megdan.desk.membership.fees;

import org.megdan.platform.web.FormErrors;

/** One fee with what can be done about it; the texts are what was typed. */
public record FeePage(
        Fee fee,
        boolean isLate,
        String paidOn,
        String documentNo,
        String amount,
        String due,
        FormErrors payment,
        FormErrors change) {}
