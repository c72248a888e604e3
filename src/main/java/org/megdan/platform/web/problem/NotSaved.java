package org.megdan.platform.web.problem;

import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/** There is no room to write; what was typed goes back to whoever typed it. */
final class NotSaved extends Refusal {

    private static final long serialVersionUID = 1L;

    static final String KEY = "web.problem.no-room.detail";

    NotSaved() {
        super(HttpStatus.SERVICE_UNAVAILABLE, KEY);
    }
}
