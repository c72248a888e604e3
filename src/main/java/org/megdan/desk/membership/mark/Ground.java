package org.megdan.desk.membership.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import org.megdan.platform.web.Layout;

/** The decision that gave a mark, as far as anyone may know it; numbers are empty where there are none. */
public record Ground(String body, LocalDate decidedOn, String decisionNo, String protocolNo) {

    /** „Управителен съвет, решение № 4 от протокол № 2, 12 март 2025 г.“ */
    public String text(Layout layout) {
        var parts = new ArrayList<String>();
        parts.add(body);
        if (!decisionNo.isEmpty()) {
            parts.add(layout.t("membership.mark.decision", decisionNo));
        }
        if (!protocolNo.isEmpty()) {
            parts.add(layout.t("membership.mark.protocol", protocolNo));
        }
        parts.add(layout.date(decidedOn));
        return String.join(", ", parts);
    }
}
