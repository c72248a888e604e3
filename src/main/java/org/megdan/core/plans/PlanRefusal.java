package org.megdan.core.plans;

import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/** A rule of strategies was about to be broken; nothing was changed. */
public class PlanRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public PlanRefusal(String key, Object... arguments) {
        super(HttpStatus.CONFLICT, key, arguments);
    }
}
