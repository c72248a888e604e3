package org.megdan.core.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision by which a body adopts a strategy or a plan of the year: „Решение № 84, Протокол № 8 от 25.03.2016 г.“ */
public record Decision(
        String body, @Nullable String decisionNo, @Nullable String protocolNo, LocalDate on) {

    public Decision {
        if (body.isBlank()) {
            throw new PlanRefusal("plans.refused.no-body");
        }
        body = body.strip();
        decisionNo = decisionNo == null || decisionNo.isBlank() ? null : decisionNo.strip();
        protocolNo = protocolNo == null || protocolNo.isBlank() ? null : protocolNo.strip();
    }
}
